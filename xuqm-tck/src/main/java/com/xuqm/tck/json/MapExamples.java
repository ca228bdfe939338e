package com.xuqm.tck.json;

import static com.xuqm.sdk.json.GenericTypes.listOf;
import static com.xuqm.sdk.json.GenericTypes.mapOf;
import static com.xuqm.sdk.json.GenericTypes.parameterized;
import static com.xuqm.tck.json.ReadExample.SECRET;
import static com.xuqm.tck.json.ReadExample.gives;
import static com.xuqm.tck.json.ReadExample.refused;

import com.xuqm.tck.json.Samples.Colour;
import com.xuqm.tck.json.Samples.Lists;
import com.xuqm.tck.json.Samples.Maps;
import com.xuqm.tck.json.Samples.Person;
import com.xuqm.tck.json.Samples.Picky;
import com.xuqm.tck.json.Samples.Team;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, and open enums as values and as keys. */
final class MapExamples {

    private static final Type BY_COLOUR = parameterized(Map.class, Colour.class, Long.class);

    private MapExamples() {}

    static List<ReadExample> maps() {
        Map<String, Long> withNull = new HashMap<>();
        withNull.put("a", null);
        return List.of(
                gives("an empty map", "{'texts':{}}", Maps.class, Maps.texts(Map.of())),
                gives("strings", "{'texts':{'a':'b','':''}}", Maps.class, Maps.texts(Map.of("a", "b", "", ""))),
                gives(
                        "numbers",
                        "{'numbers':{'a':9223372036854775807}}",
                        Maps.class,
                        Maps.numbers(Map.of("a", Long.MAX_VALUE))),
                gives("the value null is kept", "{'numbers':{'a':null}}", Maps.class, Maps.numbers(withNull)),
                gives(
                        "records",
                        "{'people':{'a':{'name':'Bo','age':8}}}",
                        Maps.class,
                        new Maps(null, null, Map.of("a", new Person("Bo", 8)), null, null)),
                gives(
                        "maps of maps",
                        "{'nested':{'a':{'b':'c'},'d':{}}}",
                        Maps.class,
                        new Maps(null, null, null, null, Map.of("a", Map.of("b", "c"), "d", Map.of()))),
                gives(
                        "of duplicates the last wins",
                        "{'numbers':{'a':1,'b':2,'a':3}}",
                        Maps.class,
                        Maps.numbers(Map.of("a", 3L, "b", 2L))),
                gives(
                        "of duplicates the last wins, null included",
                        "{'numbers':{'a':1,'a':null}}",
                        Maps.class,
                        Maps.numbers(withNull)),
                gives("duplicates by way of an escape", "{'a':1,'\\u0061':2}", mapOf(Long.class), Map.of("a", 2L)),
                gives(
                        "keys that look like something else",
                        "{'null':1,'1':2,'true':3,'a.b[0]':4,'$':5,'__proto__':6,'@type':7}",
                        mapOf(Long.class),
                        Map.of("null", 1L, "1", 2L, "true", 3L, "a.b[0]", 4L, "$", 5L, "__proto__", 6L, "@type", 7L)),
                refused("an array for a map", "{'texts':[]}", Maps.class),
                refused("pairs for a map", "{'texts':[['a','b']]}", Maps.class),
                refused("a string for a map", "{'texts':'" + SECRET + "'}", Maps.class),
                refused("an empty string for a map", "{'texts':''}", Maps.class),
                gives("a number among strings", "{'texts':{'a':1}}", Maps.class, Maps.texts(Map.of("a", "1"))),
                refused("a string among numbers", "{'numbers':{'" + SECRET + "':'one'}}", Maps.class),
                refused("a number among records", "{'people':{'" + SECRET + "':1}}", Maps.class),
                refused("a wrong member within a record", "{'people':{'" + SECRET + "':{'age':'one'}}}", Maps.class));
    }

    static List<ReadExample> openEnums() {
        return List.of(
                gives("a known value", "{'colour':'RED'}", Team.class, team(Colour.RED)),
                gives(
                        "an unknown value is kept",
                        "{'colour':'ULTRAVIOLET'}",
                        Team.class,
                        team(Colour.of("ULTRAVIOLET"))),
                gives("a value in another case is unknown", "{'colour':'red'}", Team.class, team(Colour.of("red"))),
                gives("the empty value is kept", "{'colour':''}", Team.class, team(Colour.of(""))),
                gives("null", "{'colour':null}", Team.class, team(null)),
                gives(
                        "a list",
                        "{'colours':['RED','x',null]}",
                        Lists.class,
                        new Lists(
                                null,
                                null,
                                null,
                                null,
                                Arrays.asList(Colour.RED, Colour.of("x"), null),
                                null,
                                null,
                                null)),
                gives("keys", "{'RED':1,'x':2}", BY_COLOUR, Map.of(Colour.RED, 1L, Colour.of("x"), 2L)),
                gives("of duplicate keys the last wins", "{'RED':1,'RED':2}", BY_COLOUR, Map.of(Colour.RED, 2L)),
                gives(
                        "keys of lists",
                        "{'byColour':{'GREEN':[{'age':1}],'x':[]}}",
                        Maps.class,
                        new Maps(
                                null,
                                null,
                                null,
                                Map.of(Colour.GREEN, List.of(new Person(null, 1)), Colour.of("x"), List.of()),
                                null)),
                gives("a value that its class accepts", "'abc'", Picky.class, Picky.of("abc")),
                refused("a value that its class refuses", "['abc','" + SECRET + "']", listOf(Picky.class)),
                refused(
                        "a key that its class refuses",
                        "{'" + SECRET + "':1}",
                        parameterized(Map.class, Picky.class, Long.class)),
                gives("a number", "{'colour':1}", Team.class, new Team(null, Colour.of("1"), List.of(), null)),
                refused("a boolean", "{'colour':true}", Team.class),
                refused("an object", "{'colour':{'value':'RED'}}", Team.class),
                refused("an array", "{'colour':['RED']}", Team.class));
    }

    private static Team team(@Nullable Colour colour) {
        return new Team(null, colour, List.of(), null);
    }
}
