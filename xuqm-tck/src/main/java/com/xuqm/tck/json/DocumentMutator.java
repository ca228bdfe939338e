package com.xuqm.tck.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes documents that are a little wrong. Half of the results are still JSON, with other values, further members or deeper nesting,
 * and so reach the binding proper; the others have tokens or bytes where none should be. Documents are handled as Latin-1 text,
 * which keeps every byte.
 */
final class DocumentMutator {

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"?|[{}\\[\\],:]|\\s+|[^\\s{}\\[\\],:\"]+", Pattern.DOTALL);

    /** Values that libraries are known to treat differently. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "-0.0",
            "1",
            "-1",
            "1.0",
            "1.5",
            "1e3",
            "1E-3",
            "1e999",
            "1e-999",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9007199254740993",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "123456789012345678901234567890",
            "\"\"",
            "\" \"",
            "\"a\"",
            "\"1\"",
            "\"1.5\"",
            "\"-0\"",
            "\"01\"",
            "\" 1\"",
            "\"+1\"",
            "\"1e3\"",
            "\"2147483648\"",
            "\"9223372036854775807\"",
            "\"9223372036854775808\"",
            "\"true\"",
            "\"null\"",
            "\"NaN\"",
            "\"RED\"",
            "\"2024-05-06T12:53:20Z\"",
            "\"2024-05-06T12:53:20+08:00\"",
            "\"2024-05-06\"",
            "\"2024-05-06 12:53:20\"",
            "\"2024-05-06T12:53:20+0800\"",
            "\"2024-05-06 12:53:20 +08\"",
            "1715000000",
            "1715000000123",
            "1715000000.5",
            "\"1715000000123\"",
            "99999999999",
            "100000000000",
            "\"\\u0000\"",
            "\"\\ud83d\\ude00\"",
            "\"\\/\"",
            latin1("\"\u4f60\u597d\""),
            latin1("\"\uD83D\uDE00\""),
            latin1("\"\u2028\""),
            "{}",
            "[]",
            "[[]]",
            "[null]",
            "[1,\"a\"]",
            "{\"\":null}",
            "{\"name\":\"a\",\"age\":1}",
            "[{\"name\":\"a\"},{\"age\":2}]",
            "{\"k\":{\"age\":3}}");

    /** Names of the samples' members, and others. */
    private static final List<String> NAMES = List.of(
            "\"text\"",
            "\"count\"",
            "\"id\"",
            "\"ratio\"",
            "\"flag\"",
            "\"name\"",
            "\"age\"",
            "\"value\"",
            "\"content\"",
            "\"first\"",
            "\"data\"",
            "\"members\"",
            "\"colour\"",
            "\"at\"",
            "\"next\"",
            "\"a\"",
            "\"\"",
            "\"\\u0061\"");

    /** What is no value, or no JSON at all. */
    private static final List<String> RUBBISH = List.of(
            "NaN",
            "Infinity",
            "01",
            "+1",
            ".5",
            "5.",
            "\"\\ud83d\"",
            "\"\\ude00\"",
            "\"\\x\"",
            "\"\u00C0\u0080\"",
            "\"\u00ED\u00A0\u0080\"",
            "'a'",
            "a",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            ",,",
            ";",
            "/**/",
            "//",
            "#",
            "\n",
            "\t",
            "\f",
            "\u0000",
            "\u00EF\u00BB\u00BF");

    private final Random random;

    DocumentMutator(Random random) {
        this.random = random;
    }

    /** Changes a document in one to three places. */
    byte[] mutate(byte[] document) {
        String text = new String(document, ISO_8859_1);
        boolean staysJson = random.nextBoolean();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            if (staysJson) {
                text = changeValue(text);
            } else {
                text = random.nextBoolean() ? changeByte(text) : changeToken(text);
            }
        }
        return text.getBytes(ISO_8859_1);
    }

    private String changeByte(String text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(3));
        String before = text.substring(0, at);
        String after = text.substring(end);
        return switch (random.nextInt(5)) {
            case 0 -> before + after;
            case 1 -> before;
            case 2 -> before + (char) random.nextInt(256) + after;
            case 3 -> before + (char) random.nextInt(256) + text.substring(at);
            default -> before + text.substring(at, end) + text.substring(at);
        };
    }

    private String changeToken(String text) {
        List<String> tokens = tokens(text);
        int at = random.nextInt(tokens.size() + 1);
        switch (tokens.size() == at ? 0 : random.nextInt(4)) {
            case 0 -> tokens.add(at, any(random.nextBoolean() ? RUBBISH : VALUES));
            case 1 -> tokens.remove(at);
            case 2 -> tokens.set(at, any(random.nextBoolean() ? RUBBISH : VALUES));
            default -> tokens.set(at, any(tokens));
        }
        return String.join("", tokens);
    }

    private String changeValue(String text) {
        List<String> tokens = tokens(text);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean isName = i + 1 < tokens.size() && tokens.get(i + 1).equals(":");
            if (tokens.get(i).equals("{") || (!isName && isScalar(tokens.get(i)))) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return any(VALUES);
        }
        int at = places.get(random.nextInt(places.size()));
        String token = tokens.get(at);
        if (token.equals("{")) {
            boolean isEmpty = at + 1 < tokens.size() && tokens.get(at + 1).equals("}");
            tokens.add(at + 1, member(tokens) + (isEmpty ? "" : ","));
        } else if (random.nextInt(8) == 0) {
            tokens.set(at, nested(token));
        } else {
            tokens.set(at, any(VALUES));
        }
        return String.join("", tokens);
    }

    /** A further member, or one that is there already: then the one that stood there comes last. */
    private String member(List<String> tokens) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).equals(":")) {
                names.add(tokens.get(i - 1));
            }
        }
        boolean isNew = names.isEmpty() || random.nextBoolean();
        return (isNew ? any(NAMES) : any(names)) + ":" + any(VALUES);
    }

    /** Within arrays or objects, sometimes so deep that it is too deep. */
    private String nested(String token) {
        int depth = random.nextInt(4) == 0 ? 250 + random.nextInt(10) : 1 + random.nextInt(3);
        return random.nextBoolean()
                ? "[".repeat(depth) + token + "]".repeat(depth)
                : "{\"next\":".repeat(depth) + token + "}".repeat(depth);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static boolean isScalar(String token) {
        return !token.isBlank() && "{}[],:".indexOf(token.charAt(0)) < 0;
    }

    private static String latin1(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
