package com.xuqm.tck.json;

import static com.xuqm.sdk.json.StrictJson.MAX_DEPTH;
import static com.xuqm.sdk.json.StrictJson.MAX_NUMBER_LENGTH;
import static com.xuqm.tck.json.ReadExample.gives;
import static com.xuqm.tck.json.ReadExample.refused;

import com.xuqm.tck.json.Samples.Anything;
import com.xuqm.tck.json.Samples.Node;
import com.xuqm.tck.json.Samples.Nothing;
import com.xuqm.tck.json.Samples.Scalars;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents at a limit, and just beyond. */
final class LimitExamples {

    private LimitExamples() {}

    static List<ReadExample> all() {
        List<ReadExample> examples = new ArrayList<>();
        depth(examples);
        numbers(examples);
        return examples;
    }

    private static void depth(List<ReadExample> examples) {
        examples.add(gives("arrays as deep as allowed", arrays(MAX_DEPTH), Object.class, lists(MAX_DEPTH)));
        examples.add(gives("objects as deep as allowed", objects(MAX_DEPTH), Object.class, maps(MAX_DEPTH)));
        examples.add(gives("records as deep as allowed", nodes(MAX_DEPTH), Node.class, node(MAX_DEPTH)));
        examples.add(gives(
                "arrays as deep as allowed in what is skipped",
                "{'a':" + arrays(MAX_DEPTH - 1) + "}",
                Nothing.class,
                new Nothing()));
        examples.add(gives(
                "arrays as deep as allowed in a member",
                "{'value':" + arrays(MAX_DEPTH - 1) + "}",
                Anything.class,
                new Anything(lists(MAX_DEPTH - 1))));
        examples.add(gives(
                "depth is not the number of containers",
                "[" + "[],{},".repeat(MAX_DEPTH) + "1]",
                Object.class,
                flat()));
        for (int depth : new int[] {MAX_DEPTH + 1, MAX_DEPTH + 2, 1_000, 100_000}) {
            examples.add(refused(depth + " arrays", arrays(depth), Object.class));
            examples.add(refused(depth + " objects", objects(depth), Object.class));
            examples.add(refused(depth + " records", nodes(depth), Node.class));
            examples.add(
                    refused(depth + " arrays in what is skipped", "{'a':" + arrays(depth - 1) + "}", Nothing.class));
            examples.add(refused(depth + " arrays in a member", "{'value':" + arrays(depth - 1) + "}", Anything.class));
            examples.add(refused(depth + " arrays that never end", "[".repeat(depth), Object.class));
            examples.add(refused(depth + " objects that never end", "{'a':".repeat(depth), Nothing.class));
        }
    }

    private static void numbers(List<ReadExample> examples) {
        String longest = "9".repeat(MAX_NUMBER_LENGTH);
        String fraction = "0." + "1".repeat(MAX_NUMBER_LENGTH - 2);
        examples.add(gives("an integer as long as allowed", longest, Object.class, new BigInteger(longest)));
        examples.add(gives(
                "a negative one",
                "-" + longest.substring(1),
                Object.class,
                new BigInteger("-" + longest.substring(1))));
        examples.add(gives("a fraction as long as allowed", fraction, Double.class, Double.parseDouble(fraction)));
        examples.add(gives("a zero as long as allowed", "0." + "0".repeat(MAX_NUMBER_LENGTH - 2), Object.class, 0.0));
        examples.add(
                gives("an exponent as long as allowed", "1e-" + "9".repeat(MAX_NUMBER_LENGTH - 3), Object.class, 0.0));
        examples.add(gives(
                "a number as long as allowed that is skipped", "{'a':" + longest + "}", Nothing.class, new Nothing()));
        for (String number : List.of(
                longest + "9",
                "-" + longest,
                fraction + "1",
                "0." + "0".repeat(MAX_NUMBER_LENGTH - 1),
                "1e" + "0".repeat(MAX_NUMBER_LENGTH - 1),
                "9".repeat(1_024),
                "9".repeat(100_000))) {
            String shown = number.substring(0, 3) + "… of " + number.length() + " characters";
            examples.add(refused("a number " + shown, number, Object.class));
            examples.add(refused("a double " + shown, "{'ratio':" + number + "}", Scalars.class));
            examples.add(refused("a skipped number " + shown, "{'a':" + number + "}", Nothing.class));
        }
    }

    private static String arrays(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static String objects(int depth) {
        return "{'a':".repeat(depth - 1) + "{}" + "}".repeat(depth - 1);
    }

    private static String nodes(int depth) {
        return "{'next':".repeat(depth - 1) + "{}" + "}".repeat(depth - 1);
    }

    /** Lists of a depth. */
    static Object lists(int depth) {
        Object list = List.of();
        for (int i = 1; i < depth; i++) {
            list = List.of(list);
        }
        return list;
    }

    /** Maps of a depth. */
    static Object maps(int depth) {
        Object map = Map.of();
        for (int i = 1; i < depth; i++) {
            map = Map.of("a", map);
        }
        return map;
    }

    /** Records of a depth. */
    static @Nullable Node node(int depth) {
        Node node = null;
        for (int i = 0; i < depth; i++) {
            node = new Node(null, node);
        }
        return node;
    }

    private static List<Object> flat() {
        List<Object> flat = new ArrayList<>();
        for (int i = 0; i < MAX_DEPTH; i++) {
            flat.add(List.of());
            flat.add(Map.of());
        }
        flat.add(1L);
        return flat;
    }
}
