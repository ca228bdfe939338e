package com.xuqm.tck.json;

import static com.xuqm.sdk.json.GenericTypes.mapOf;
import static com.xuqm.tck.json.ReadExample.bytes;
import static com.xuqm.tck.json.ReadExample.gives;
import static com.xuqm.tck.json.ReadExample.refused;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import com.xuqm.tck.json.Samples.Nothing;
import com.xuqm.tck.json.Samples.Person;
import com.xuqm.tck.json.Samples.Scalars;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Unicode: escapes, surrogates, and bytes that are no UTF-8. */
final class TextExamples {

    /** U+1F600, a grinning face. */
    private static final String EMOJI = "\uD83D\uDE00";

    private TextExamples() {}

    static List<ReadExample> good() {
        return List.of(
                text("Chinese", "'你好，世界'", "你好，世界"),
                text("an emoji", "'" + EMOJI + "'", EMOJI),
                text("an emoji as escapes", "'\\ud83d\\ude00'", EMOJI),
                text("an emoji as capital escapes", "'\\uD83D\\uDE00'", EMOJI),
                text("a family of emojis", "'👨‍👩‍👧‍👦'", "👨‍👩‍👧‍👦"),
                text("the highest code point", "'\\udbff\\udfff'", "\uDBFF\uDFFF"),
                text("the lowest pair", "'\\ud800\\udc00'", "\uD800\uDC00"),
                text("line separators", "'\u2028\u2029'", "\u2028\u2029"),
                text("line separators as escapes", "'\\u2028\\u2029'", "\u2028\u2029"),
                text("zero as an escape", "'a\\u0000b'", "a\u0000b"),
                text("control characters as escapes", "'\\u0001\\u001f'", "\u0001\u001f"),
                text("delete and C1 controls", "'\u007f\u0080\u009f'", "\u007f\u0080\u009f"),
                text("every short escape", "'\\\\\\/\\b\\f\\n\\r\\t\\u0022'", "\\/\b\f\n\r\t\""),
                text("escapes of letters", "'\\u0041\\u00e9\\u4f60'", "Aé你"),
                text("a backslash before what looks like an escape", "'\\\\ud800'", "\\ud800"),
                text("non-characters", "'\ufffe\uffff\ufdd0'", "\ufffe\uffff\ufdd0"),
                text("the replacement character", "'\ufffd'", "\ufffd"),
                text("a byte order mark inside", "'\ufeffa'", "\ufeffa"),
                text("HTML characters", "'<b>&amp;=\\u0027</b>'", "<b>&amp;='</b>"),
                gives(
                        "the shortest of each length",
                        bytes("\"", 0x7F, 0xC2, 0x80, 0xE0, 0xA0, 0x80, 0xF0, 0x90, 0x80, 0x80, "\""),
                        String.class,
                        "\u007f\u0080\u0800\uD800\uDC00"),
                gives(
                        "the longest of each length",
                        bytes("\"", 0xDF, 0xBF, 0xEF, 0xBF, 0xBF, 0xF4, 0x8F, 0xBF, 0xBF, "\""),
                        String.class,
                        "\u07ff\uffff\uDBFF\uDFFF"),
                gives(
                        "around the surrogates",
                        bytes("\"", 0xED, 0x9F, 0xBF, 0xEE, 0x80, 0x80, "\""),
                        String.class,
                        "\ud7ff\ue000"),
                gives(
                        "names and keys",
                        "{'你好':'" + EMOJI + "','\\ud83d\\ude00':'x'}",
                        mapOf(String.class),
                        Map.of("你好", EMOJI, EMOJI, "x")),
                gives("a byte order mark", bytes(0xEF, 0xBB, 0xBF, "{\"age\":1}"), Person.class, new Person(null, 1)),
                gives("a byte order mark before space", bytes(0xEF, 0xBB, 0xBF, " 5"), Long.class, 5L),
                gives("a byte order mark before a string", bytes(0xEF, 0xBB, 0xBF, "\"a\""), String.class, "a"));
    }

    static List<ReadExample> lone() {
        List<ReadExample> examples = new ArrayList<>();
        for (String lone : List.of(
                "\\ud800",
                "\\udbff",
                "\\udc00",
                "\\udfff",
                "\\uD83D",
                "\\ude00\\ud83d",
                "\\ud83d\\ud83d",
                "\\ud83dx",
                "\\ud83d\\n",
                "\\ud83d\\u0041",
                "x\\ude00",
                "\\ud83d\\ude00\\ude00")) {
            everywhere(examples, lone, bytes(lone));
        }
        return examples;
    }

    static List<ReadExample> broken() {
        List<ReadExample> examples = new ArrayList<>();
        everywhere(examples, "a trailing byte alone", bytes(0x80));
        everywhere(examples, "a leading byte alone", bytes(0xC3));
        everywhere(examples, "a leading byte before a letter", bytes(0xC3, "a"));
        everywhere(examples, "two leading bytes", bytes(0xC3, 0xC3));
        everywhere(examples, "two of three bytes", bytes(0xE4, 0xBD));
        everywhere(examples, "three of four bytes", bytes(0xF0, 0x9F, 0x98));
        everywhere(examples, "a trailing byte too many", bytes(0xC3, 0xA9, 0xA9));
        everywhere(examples, "an overlong zero", bytes(0xC0, 0x80));
        everywhere(examples, "an overlong slash of two bytes", bytes(0xC0, 0xAF));
        everywhere(examples, "an overlong slash of three bytes", bytes(0xE0, 0x80, 0xAF));
        everywhere(examples, "an overlong slash of four bytes", bytes(0xF0, 0x80, 0x80, 0xAF));
        everywhere(examples, "an overlong letter", bytes(0xC1, 0x81));
        everywhere(examples, "the last overlong of three bytes", bytes(0xE0, 0x9F, 0xBF));
        everywhere(examples, "the last overlong of four bytes", bytes(0xF0, 0x8F, 0xBF, 0xBF));
        everywhere(examples, "a high surrogate", bytes(0xED, 0xA0, 0x80));
        everywhere(examples, "a low surrogate", bytes(0xED, 0xBF, 0xBF));
        everywhere(examples, "a pair of surrogates (CESU-8)", bytes(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80));
        everywhere(examples, "beyond the last code point", bytes(0xF4, 0x90, 0x80, 0x80));
        everywhere(examples, "five bytes", bytes(0xF8, 0x88, 0x80, 0x80, 0x80));
        everywhere(examples, "six bytes", bytes(0xFC, 0x84, 0x80, 0x80, 0x80, 0x80));
        everywhere(examples, "0xFE", bytes(0xFE));
        everywhere(examples, "0xFF", bytes(0xFF));
        everywhere(examples, "Latin-1", bytes("caf", 0xE9));
        examples.add(refused("a string that ends within a character", bytes("\"", 0xE4, 0xBD), String.class));
        return examples;
    }

    static List<ReadExample> otherEncodings() {
        List<ReadExample> examples = new ArrayList<>();
        for (Charset charset : List.of(UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE"), Charset.forName("UTF-32LE"))) {
            examples.add(refused(charset.name(), "{\"age\":1}".getBytes(charset), Person.class));
            examples.add(refused(charset.name() + ", marked", "\ufeff{\"age\":1}".getBytes(charset), Person.class));
            examples.add(refused(charset.name() + ", a digit", "5".getBytes(charset), Long.class));
        }
        examples.add(refused("half of a byte order mark", bytes(0xEF, 0xBB, "{}"), Person.class));
        examples.add(refused("two byte order marks", bytes(0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, "{}"), Person.class));
        examples.add(refused("a byte order mark after space", bytes(" ", 0xEF, 0xBB, 0xBF, "{}"), Person.class));
        examples.add(refused("a byte order mark at the end", bytes("{}", 0xEF, 0xBB, 0xBF), Person.class));
        examples.add(refused("nothing but a byte order mark", bytes(0xEF, 0xBB, 0xBF), Person.class));
        examples.add(refused("a space of Unicode", bytes(0xC2, 0xA0, "{}"), Person.class));
        return examples;
    }

    private static ReadExample text(String name, String document, String text) {
        return gives(name, "{'text':" + document + "}", Scalars.class, Scalars.text(text));
    }

    /** Where a binding takes the string, and where it skips it. */
    private static void everywhere(List<ReadExample> examples, String name, byte[] part) {
        String text = new String(part, ISO_8859_1);
        examples.add(refused(name + ", in a string", bytes("{\"text\":\"", text, "\"}"), Scalars.class));
        examples.add(refused(name + ", in a string of a tree", bytes("[\"", text, "\"]"), Object.class));
        examples.add(refused(name + ", in a key", bytes("{\"", text, "\":\"\"}"), mapOf(String.class)));
        examples.add(refused(name + ", in a name that is skipped", bytes("{\"", text, "\":1}"), Nothing.class));
        examples.add(refused(name + ", in a value that is skipped", bytes("{\"a\":[\"", text, "\"]}"), Nothing.class));
    }
}
