package com.xuqm.tck.json;

import static com.xuqm.tck.json.ReadExample.SECRET;
import static com.xuqm.tck.json.ReadExample.bytes;
import static com.xuqm.tck.json.ReadExample.gives;
import static com.xuqm.tck.json.ReadExample.refused;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.tck.json.Samples.Nothing;
import com.xuqm.tck.json.Samples.Person;
import com.xuqm.tck.json.Samples.Scalars;
import java.util.ArrayList;
import java.util.List;

/** What is JSON and what is not. */
final class SyntaxExamples {

    private SyntaxExamples() {}

    /** Documents that are refused whatever the type; apostrophes stand for themselves. */
    static List<ReadExample> documents() {
        List<ReadExample> examples = new ArrayList<>();
        for (String document : List.of(
                "",
                " ",
                "\n\t\r ",
                "{",
                "}",
                "[",
                "]",
                "{]",
                "[}",
                "\"",
                "\"" + SECRET,
                SECRET,
                "{\"age\":1",
                "{\"age\":",
                "{\"age\"",
                "{\"age",
                "{\"age\":1}}",
                "{\"age\":1}]",
                "{\"age\":1} {\"age\":2}",
                "{\"age\":1}{\"age\":2}",
                "{\"age\":1},",
                "{\"age\":1}" + SECRET,
                "{\"age\":1}\u0000",
                "\u0000{\"age\":1}",
                "{\"age\":1,}",
                "{,\"age\":1}",
                "{\"age\":1,,\"name\":\"\"}",
                "{\"age\" 1}",
                "{\"age\"::1}",
                "{\"age\"=1}",
                "{\"age\"=>1}",
                "{\"age\":1;\"name\":\"\"}",
                "{\"age\":}",
                "{\"age\"}",
                "{age:1}",
                "{1:1}",
                "{null:1}",
                "{'age':1}",
                "{\"name\":'" + SECRET + "'}",
                "{\"name\":" + SECRET + "}",
                "{\"name\":`a`}",
                "// comment\n{\"age\":1}",
                "/* comment */{\"age\":1}",
                "{\"age\":1}// comment",
                "{\"age\":1/* comment */}",
                "{/**/}",
                "# comment\n{\"age\":1}",
                "{\"age\":1}# comment",
                ")]}'{\"age\":1}",
                ")]}'\n{\"age\":1}",
                "while(1);{\"age\":1}",
                "callback({\"age\":1})",
                "[1,]",
                "[,1]",
                "[1,,2]",
                "[1 2]",
                "[1;2]",
                "[1\n2]",
                "\u000b{\"age\":1}",
                "\f{\"age\":1}",
                "{\"a\":\"b\" \"c\"}",
                "1 2",
                "true false",
                "\"a\"\"b\"",
                "\"a\" \"b\"",
                "<html></html>",
                "--",
                "+",
                "undefined")) {
            examples.add(refused("not JSON: " + shown(document), bytes(document), Object.class));
            examples.add(refused("not JSON, for a record: " + shown(document), bytes(document), Person.class));
        }
        return examples;
    }

    /** Literals and numbers that are refused, where a binding takes the value and where it skips it. */
    static List<ReadExample> values() {
        List<ReadExample> examples = new ArrayList<>();
        for (String value : List.of(
                "NaN",
                "-NaN",
                "Infinity",
                "-Infinity",
                "INF",
                "nan",
                "TRUE",
                "True",
                "FALSE",
                "NULL",
                "Null",
                "nil",
                "tru",
                "truee",
                "nul",
                "nulll",
                "fals",
                "undefined",
                "01",
                "00",
                "-01",
                "007",
                "+1",
                ".5",
                "-.5",
                "5.",
                "5.e3",
                "1e",
                "1e+",
                "1e1.5",
                "1.2.3",
                "--1",
                "-",
                "- 1",
                "1_000",
                "1,000.0",
                "0x10",
                "0b1",
                "0o7",
                "1L",
                "1f",
                "1d",
                "1n",
                "١",
                "\"\\x41\"",
                "\"\\'\"",
                "\"\\0\"",
                "\"\\a\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\u-123\"",
                "\"\\u{41}\"",
                "\"\\U0041\"",
                "\"\\",
                "\"a\nb\"",
                "\"a\rb\"",
                "\"a\tb\"",
                "\"a\u0000b\"",
                "\"a\u001fb\"",
                "\"a\\\nb\"")) {
            byte[] whole = value.getBytes(UTF_8);
            examples.add(refused("not a value: " + shown(value), whole, Object.class));
            for (String member : List.of("text", "flag", "count", "id", "ratio")) {
                examples.add(member(member, value, Scalars.class));
            }
            examples.add(member("skipped", value, Nothing.class));
        }
        return examples;
    }

    static List<ReadExample> good() {
        return List.of(
                gives(
                        "space everywhere",
                        bytes(" \n{ \t\"age\" \r: 1 , \"name\" : \"a\" } "),
                        Person.class,
                        new Person("a", 1)),
                gives("no space anywhere", bytes("{\"age\":1,\"name\":\"a\"}"), Person.class, new Person("a", 1)),
                gives("an apostrophe in a string", bytes("\"it's\""), String.class, "it's"),
                gives("comments in a string", bytes("\"/* no */ // no # no\""), String.class, "/* no */ // no # no"),
                gives("a prefix in a string", bytes("\")]}'\""), String.class, ")]}'"));
    }

    private static ReadExample member(String member, String value, Class<?> type) {
        return refused(
                member + " is not " + shown(value), ("{\"" + member + "\":" + value + "}").getBytes(UTF_8), type);
    }

    private static String shown(String document) {
        StringBuilder shown = new StringBuilder();
        document.chars().forEach(c -> shown.append(c < ' ' ? "\\" + c : String.valueOf((char) c)));
        return shown.isEmpty() ? "(nothing)" : shown.toString();
    }
}
