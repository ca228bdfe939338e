package com.xuqm.tck.json;

import static com.xuqm.sdk.json.GenericTypes.listOf;
import static com.xuqm.sdk.json.GenericTypes.mapOf;
import static com.xuqm.tck.json.ReadExample.gives;
import static com.xuqm.tck.json.ReadExample.refused;

import com.xuqm.tck.json.Samples.Anything;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values whose type nobody has named. */
final class TreeExamples {

    private TreeExamples() {}

    static List<ReadExample> all() {
        return List.of(
                gives("a string", "{'value':'a'}", Anything.class, new Anything("a")),
                gives("true", "{'value':true}", Anything.class, new Anything(true)),
                gives("false", "false", Object.class, false),
                gives("null", "{'value':null}", Anything.class, new Anything(null)),
                gives("an integer is a Long", "{'value':1}", Anything.class, new Anything(1L)),
                gives("minus zero is a Long", "-0", Object.class, 0L),
                gives("the largest Long", "9223372036854775807", Object.class, Long.MAX_VALUE),
                gives("the smallest Long", "-9223372036854775808", Object.class, Long.MIN_VALUE),
                gives("then BigInteger", "9223372036854775808", Object.class, BigInteger.TWO.pow(63)),
                gives("downwards too", "-9223372036854775809", Object.class, new BigInteger("-9223372036854775809")),
                gives("1000 digits", "9".repeat(1000), Object.class, new BigInteger("9".repeat(1000))),
                gives("a fraction is a Double", "1.5", Object.class, 1.5),
                gives("a fraction of zero too", "1.0", Object.class, 1.0),
                gives("an exponent makes a Double", "1e3", Object.class, 1000.0),
                gives("a capital exponent too", "1E3", Object.class, 1000.0),
                gives("minus zero with a fraction is one", "-0.0", Object.class, -0.0),
                gives("underflow is zero", "1e-999", Object.class, 0.0),
                gives("an empty array", "[]", Object.class, List.of()),
                gives("an empty object", "{}", Object.class, Map.of()),
                gives(
                        "a tree",
                        "{'value':{'a':[1,1.5,'x',null,true,{'b':{}}],'c':null}}",
                        Anything.class,
                        new Anything(tree())),
                gives(
                        "of duplicates the last wins",
                        "{'a':1,'b':0,'a':{'c':2,'c':3}}",
                        Object.class,
                        Map.of("a", Map.of("c", 3L), "b", 0L)),
                gives(
                        "a list of anything",
                        "[1,'a',[null]]",
                        listOf(Object.class),
                        Arrays.asList(1L, "a", Collections.singletonList(null))),
                gives(
                        "a map of anything",
                        "{'a':1,'b':{'c':'d'}}",
                        mapOf(Object.class),
                        Map.of("a", 1L, "b", Map.of("c", "d"))),
                gives("a raw list", "[1,'a']", List.class, List.of(1L, "a")),
                gives("a raw map", "{'a':1,'a':2}", Map.class, Map.of("a", 2L)),
                refused("no Double holds it", "{'value':1e999}", Anything.class),
                refused("no Double holds it, in an array", "[1,[-1e400]]", Object.class));
    }

    private static Map<String, Object> tree() {
        Map<String, Object> tree = new HashMap<>();
        tree.put("a", Arrays.asList(1L, 1.5, "x", null, true, Map.of("b", Map.of())));
        tree.put("c", null);
        return tree;
    }
}
