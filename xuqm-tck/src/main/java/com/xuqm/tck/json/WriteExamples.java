package com.xuqm.tck.json;

import static com.xuqm.sdk.json.StrictJson.MAX_DEPTH;
import static com.xuqm.tck.json.WriteExample.gives;
import static com.xuqm.tck.json.WriteExample.refused;

import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.tck.json.Samples.Anything;
import com.xuqm.tck.json.Samples.Colour;
import com.xuqm.tck.json.Samples.Helpful;
import com.xuqm.tck.json.Samples.Lists;
import com.xuqm.tck.json.Samples.Maps;
import com.xuqm.tck.json.Samples.Node;
import com.xuqm.tck.json.Samples.Nothing;
import com.xuqm.tck.json.Samples.Page;
import com.xuqm.tck.json.Samples.Person;
import com.xuqm.tck.json.Samples.Scalars;
import com.xuqm.tck.json.Samples.Team;
import com.xuqm.tck.json.Samples.Timed;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.Instant;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values and the documents that they give. */
final class WriteExamples {

    private static final String SECRET = ReadExample.SECRET;

    private WriteExamples() {}

    private static Map<String, Object> request() {
        Instant at = Instant.ofEpochMilli(1234);
        return Map.ofEntries(
                Map.entry("text", "a"),
                Map.entry("empty", ""),
                Map.entry("flag", false),
                Map.entry("count", 3),
                Map.entry("id", Long.MAX_VALUE),
                Map.entry("kind", Colour.RED),
                Map.entry("newKind", Colour.of("x")),
                Map.entry("at", at),
                Map.entry("ids", own(List.of("u1", "u2"))),
                Map.entry("kinds", List.of(Colour.RED)),
                Map.entry("none", List.of()),
                Map.entry("parts", List.of(own(Map.of("kind", Colour.RED, "at", at)))),
                Map.entry("extra", Map.of("ratio", 0.5)));
    }

    static List<WriteExample> records() {
        return List.of(
                gives("null", null, null),
                gives(
                        "every member",
                        new Scalars("a", true, 1, 2, 0.5, false, 3, 4L, 1.5),
                        Map.of(
                                "text",
                                "a",
                                "flag",
                                true,
                                "count",
                                1L,
                                "id",
                                2L,
                                "ratio",
                                0.5,
                                "boxedFlag",
                                false,
                                "boxedCount",
                                3L,
                                "boxedId",
                                4L,
                                "boxedRatio",
                                1.5)),
                gives(
                        "null members are left out, primitive ones are not",
                        Scalars.EMPTY,
                        Map.of("flag", false, "count", 0L, "id", 0L, "ratio", 0.0)),
                gives(
                        "an empty list is written",
                        new Team("", null, List.of(), null),
                        Map.of("name", "", "members", List.of())),
                gives("an empty map is written", Maps.texts(Map.of()), Map.of("texts", Map.of())),
                gives(
                        "null among the elements of a list is written",
                        Lists.texts(Arrays.asList("a", null)),
                        Map.of("texts", Arrays.asList("a", null))),
                gives(
                        "null among the values of a map is left out",
                        Maps.numbers(withNull()),
                        Map.of("numbers", Map.of("b", 1L))),
                gives(
                        "null among the values of a tree is left out",
                        new Anything(List.of(withNull())),
                        Map.of("value", List.of(Map.of("b", 1L)))),
                gives("a record without components", new Nothing(), Map.of()),
                gives(
                        "only components, whatever other methods there are",
                        new Helpful(true, "x", 0),
                        Map.of("isActive", true, "getName", "x", "size", 0L)),
                gives(
                        "records in records, lists and maps",
                        new Page<>(
                                List.of(new Person("Anna", 7)),
                                new Person(null, 1),
                                Map.of("k", new Person("Bo", 8)),
                                9),
                        Map.of(
                                "content", List.of(Map.of("name", "Anna", "age", 7L)),
                                "first", Map.of("age", 1L),
                                "byKey", Map.of("k", Map.of("name", "Bo", "age", 8L)),
                                "totalElements", 9L)),
                gives(
                        "a record of its own kind",
                        new Node("a", new Node("b", null)),
                        Map.of("name", "a", "next", Map.of("name", "b"))));
    }

    static List<WriteExample> values() {
        return List.of(
                gives("a string", "a", "a"),
                gives("a boolean", true, true),
                gives("an int", 5, 5L),
                gives("the largest long", Long.MAX_VALUE, Long.MAX_VALUE),
                gives("the smallest long", Long.MIN_VALUE, Long.MIN_VALUE),
                gives("a big integer", BigInteger.TWO.pow(100), BigInteger.TWO.pow(100)),
                gives("a double", 0.1, 0.1),
                gives("the largest double", Double.MAX_VALUE, Double.MAX_VALUE),
                gives("the smallest double", Double.MIN_VALUE, Double.MIN_VALUE),
                gives("a double without fraction stays a double", 3.0, 3.0),
                gives("minus zero", -0.0, -0.0),
                gives("a time is epoch milliseconds", Instant.ofEpochSecond(1, 234_999_999), 1234L),
                gives("a time before 1970", new Timed(Instant.ofEpochMilli(-1)), Map.of("at", -1L)),
                gives("an open enum", Colour.RED, "RED"),
                gives(
                        "an unknown open enum",
                        new Team(null, Colour.of("x"), List.of(), null),
                        Map.of("colour", "x", "members", List.of())),
                gives("a list", List.of(1, "a", true), List.of(1L, "a", true)),
                gives("a list in a list", List.of(List.of(), List.of(1)), List.of(List.of(), List.of(1L))),
                gives("a map", Map.of("a", 1), Map.of("a", 1L)),
                gives(
                        "open enums as keys",
                        new Maps(null, null, null, Map.of(Colour.of("x"), List.of(new Person("a", 1))), null),
                        Map.of("byColour", Map.of("x", List.of(Map.of("name", "a", "age", 1L))))),
                gives(
                        "a list and a map of classes that nobody else knows",
                        own(List.of(own(Map.of("a", 1)))),
                        List.of(Map.of("a", 1L))),
                gives(
                        "a request, which is a map of a class that nobody else knows with all that requests hold",
                        own(request()),
                        Map.ofEntries(
                                Map.entry("text", "a"),
                                Map.entry("empty", ""),
                                Map.entry("flag", false),
                                Map.entry("count", 3L),
                                Map.entry("id", Long.MAX_VALUE),
                                Map.entry("kind", "RED"),
                                Map.entry("newKind", "x"),
                                Map.entry("at", 1234L),
                                Map.entry("ids", List.of("u1", "u2")),
                                Map.entry("kinds", List.of("RED")),
                                Map.entry("none", List.of()),
                                Map.entry("parts", List.of(Map.of("kind", "RED", "at", 1234L))),
                                Map.entry("extra", Map.of("ratio", 0.5)))),
                gives("lists as deep as allowed", LimitExamples.lists(MAX_DEPTH), LimitExamples.lists(MAX_DEPTH)),
                gives("maps as deep as allowed", LimitExamples.maps(MAX_DEPTH), LimitExamples.maps(MAX_DEPTH)),
                gives(
                        "open enums as keys of a tree",
                        Map.of(Colour.RED, Map.of(Colour.of("x"), 1)),
                        Map.of("RED", Map.of("x", 1L))),
                gives(
                        "typed values in a tree",
                        new Anything(Map.of(
                                "at",
                                Instant.EPOCH,
                                "colour",
                                Colour.RED,
                                "person",
                                new Person("a", 1),
                                "list",
                                List.of(Instant.EPOCH, new Timed(Instant.EPOCH)))),
                        Map.of(
                                "value",
                                Map.of(
                                        "at",
                                        0L,
                                        "colour",
                                        "RED",
                                        "person",
                                        Map.of("name", "a", "age", 1L),
                                        "list",
                                        List.of(0L, Map.of("at", 0L))))));
    }

    static List<WriteExample> texts() {
        List<WriteExample> examples = new ArrayList<>();
        for (String text : List.of(
                "",
                "你好，世界",
                "\uD83D\uDE00",
                "👨‍👩‍👧‍👦",
                "\u2028\u2029",
                "\u0000\u0001\u001f\u007f\u0080",
                "\"\\/\b\f\n\r\t",
                "<script>&'=</script>",
                "\ufeff\ufffe\uffff\ufffd",
                "\\ud800",
                "\uD800\uDC00\uDBFF\uDFFF",
                "x".repeat(10_000),
                "x".repeat(511) + "\uD83D\uDE00",
                "\uD83D\uDE00".repeat(5_000),
                "x" + "\uD83D\uDE00".repeat(5_000),
                "你".repeat(5_000))) {
            String shown = text.length() > 20
                    ? text.length() + " characters"
                    : text.codePoints().boxed().toList().toString();
            examples.add(gives("the string " + shown, text, text));
            examples.add(gives("the key " + shown, Map.of(text, 1), Map.of(text, 1L)));
        }
        return examples;
    }

    static List<WriteExample> unwritable() {
        List<WriteExample> examples = new ArrayList<>();
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            examples.add(refused(number + " at the top", number));
            examples.add(refused(number + " in a record", Scalars.ratio(number)));
            examples.add(refused(number + " in a box", new Scalars(null, false, 0, 0, 0, null, null, null, number)));
            examples.add(refused(
                    number + " in a list", new Lists(null, null, List.of(number), null, null, null, null, null)));
            examples.add(refused(number + " in a tree", Map.of(SECRET, List.of(number))));
        }
        for (String lone : List.of(
                "\uD83D", "\uDE00", SECRET + "\uD83Dx", "\uDE00\uD83D", "\uD83D\uD83D\uDE00", "\uD83D\uDE00\uDE00")) {
            String shown = lone.chars().boxed().toList() + "";
            examples.add(refused("the string " + shown, lone));
            examples.add(refused("the string in a record " + shown, Scalars.text(lone)));
            examples.add(refused("the string in a list " + shown, Lists.texts(List.of(lone))));
            examples.add(refused("the string among others " + shown, Lists.texts(List.of("a", lone, "b"))));
            examples.add(refused("the string in a tree " + shown, Map.of(SECRET, lone)));
            examples.add(refused("the key " + shown, Map.of(lone, 1)));
            examples.add(refused("the open enum " + shown, Colour.of(lone)));
            examples.add(refused("the open enum as a key " + shown, Map.of(Colour.of(lone), 1)));
        }
        examples.add(refused("a time after the last millisecond", Instant.MAX));
        examples.add(refused("a time before the first millisecond", new Timed(Instant.MIN)));
        examples.add(refused("a map with the key null", nullKey()));
        examples.add(refused("a record with such a map", Maps.texts(nullKey())));
        examples.add(refused("lists that are too deep", LimitExamples.lists(MAX_DEPTH + 1)));
        examples.add(refused("maps that are too deep", LimitExamples.maps(MAX_DEPTH + 1)));
        examples.add(refused("records that are too deep", new Node("", LimitExamples.node(MAX_DEPTH))));
        List<Object> itself = new ArrayList<>();
        itself.add(List.of(itself));
        examples.add(refused("a list that holds itself", itself));
        return examples;
    }

    /** Values that come back as they went, with the types to read them. */
    static Map<Object, Type> roundTrips() {
        Map<Object, Type> trips = new HashMap<>(Map.of(
                new Scalars("a", true, -1, Long.MIN_VALUE, 1e-7, true, Integer.MIN_VALUE, Long.MAX_VALUE, -0.0),
                Scalars.class,
                new Team("x", Colour.of("new"), List.of(new Person("\uD83D\uDE00", 1)), new Person(null, 0)),
                Team.class,
                Page.of(5, List.of(Page.of(6, List.of("a", "b")))),
                GenericTypes.parameterized(Page.class, GenericTypes.parameterized(Page.class, String.class)),
                new Maps(
                        Map.of("", "", "\"\\\n", "\u2028"),
                        Map.of("a", Long.MAX_VALUE),
                        Map.of("p", new Person("a", 1)),
                        Map.of(Colour.RED, List.of(), Colour.of(""), List.of(new Person("b", 2))),
                        Map.of("x", Map.of("y", "z"))),
                Maps.class,
                new Lists(
                        Arrays.asList("a", null),
                        Arrays.asList(1, null),
                        Arrays.asList(1.0, null),
                        Arrays.asList(true, null),
                        Arrays.asList(Colour.GREEN, null),
                        Arrays.asList(Instant.ofEpochMilli(1_715_000_000_123L), null),
                        Arrays.asList(new Person("a", 1), null),
                        Arrays.asList(List.of("a"), null)),
                Lists.class,
                new Timed(Instant.ofEpochMilli(Long.MAX_VALUE)),
                Timed.class,
                new Anything(Map.of("a", List.of(1L, 2.5, "x", true, BigInteger.TWO.pow(70)))),
                Anything.class,
                new Node("a", new Node("b", null)),
                Node.class,
                new Helpful(true, "n", 3),
                Helpful.class));
        trips.put(NameExamples.VALUE, NameExamples.OF_TEXT);
        return trips;
    }

    /** Lists that users make themselves, such as views of their own data. */
    private static List<Object> own(List<Object> list) {
        return new AbstractList<>() {
            @Override
            public Object get(int index) {
                return list.get(index);
            }

            @Override
            public int size() {
                return list.size();
            }
        };
    }

    private static Map<String, Object> own(Map<String, Object> map) {
        return new AbstractMap<>() {
            @Override
            public Set<Map.Entry<String, Object>> entrySet() {
                return map.entrySet();
            }
        };
    }

    private static Map<String, Long> withNull() {
        Map<String, Long> map = new HashMap<>();
        map.put("a", null);
        map.put("b", 1L);
        return map;
    }

    private static Map<String, String> nullKey() {
        Map<String, String> map = new HashMap<>();
        map.put(null, SECRET);
        return map;
    }
}
