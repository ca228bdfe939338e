package com.xuqm.sdk.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract kit has some hundred documents more, which every binding must treat as this check does. */
class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "false",
                "0",
                "-0",
                "-12.50e+3",
                "10",
                "1e5",
                "1E-5",
                "1e+59",
                " { \"a\" : 1 , \"b\" : { } } ",
                "{\n\"a\"\t:\r1\n}",
                "\"\"",
                "\"a\\u0000\\ud83d\\ude00\\n\"",
                "\"你好 😀\"",
                "[]",
                "{}",
                " [ 1 , [ ] , { } ] ",
                "{\"a\":1,\"a\":2,\"\":{\"b\":[null]}}",
                "\t\r\n1\t\r\n"
            })
    void acceptsJson(String document) {
        assertThat(StrictJson.check(document.getBytes(UTF_8))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nul",
                "nulll",
                "TRUE",
                "NaN",
                "01",
                "+1",
                ".5",
                "5.",
                "1e",
                "1e+",
                "1e+-5",
                "1e*5",
                "-",
                "'a'",
                "a",
                "[1,]",
                "[1 2]",
                "[1",
                "]",
                "{a:1}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":1",
                "1 2",
                "[]]",
                "/**/1",
                "1//",
                "\"a",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\n\"",
                "\"\\ud800\"",
                "\"\\udc00\"",
                "\"\\ud800\\u0041\"",
                "\"\\ud83d\\n\"",
                ")]}'1",
                "\f1",
                "1\u0000"
            })
    void refusesEverythingElse(String document) {
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> StrictJson.check(document.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0080",
                "\u00C3",
                "\u00C3a",
                "\u00C0\u0080",
                "\u00C1\u0081",
                "\u00E0\u009F\u00BF",
                "\u00ED\u00A0\u0080",
                "\u00E4\u00BD",
                "\u00F0\u008F\u00BF\u00BF",
                "\u00F4\u0090\u0080\u0080",
                "\u00F5\u0080\u0080\u0080",
                "\u00FF"
            })
    void refusesBrokenUtf8(String bytes) {
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> StrictJson.check(('"' + bytes + '"').getBytes(ISO_8859_1)))
                .withMessageContaining("broken UTF-8 (byte 1)");
    }

    /** The first and the last of each row of table 3-7 of the Unicode standard. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00C2\u0080",
                "\u00DF\u00BF",
                "\u00E0\u00A0\u0080",
                "\u00E0\u00BF\u00BF",
                "\u00E1\u0080\u0080",
                "\u00ED\u009F\u00BF",
                "\u00EE\u0080\u0080",
                "\u00EF\u00BF\u00BF",
                "\u00F0\u0090\u0080\u0080",
                "\u00F0\u00BF\u00BF\u00BF",
                "\u00F1\u0080\u0080\u0080",
                "\u00F3\u00BF\u00BF\u00BF",
                "\u00F4\u0080\u0080\u0080",
                "\u00F4\u008F\u00BF\u00BF"
            })
    void acceptsUtf8UpToItsBorders(String bytes) {
        assertThat(StrictJson.check(('"' + bytes + '"').getBytes(ISO_8859_1))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00C2\u007F",
                "\u00C2\u00C0",
                "\u00E1\u0080\u007F",
                "\u00E1\u00C0\u0080",
                "\u00F1\u0080\u0080\u00C0",
                "\u00F4\u008F\u00BF\u007F"
            })
    void refusesUtf8BeyondItsBorders(String bytes) {
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> StrictJson.check(('"' + bytes + '"').getBytes(ISO_8859_1)))
                .withMessageContaining("broken UTF-8 (byte 1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"secret\":truth}  | an unknown literal (byte 13)",
                "[\"secret\" 1]      | a comma or the end of the container is due (byte 10)",
                "{\"a\" 1}           | a colon is due (byte 5)",
                "{secret:1}          | a member's name is due (byte 1)",
                "[secret]            | a value is due (byte 1)",
                "[1,                 | it ends where a value is due (byte 3)",
                "{} secret           | something follows the value (byte 3)",
                "[1.]                | a digit is due (byte 3)",
                "[\"secret           | a string without end (byte 1)",
                "[\"\u0000secret\"]  | a control character in a string (byte 2)",
                "[\"a\\ud83d\"]      | a lone surrogate (byte 3)"
            })
    void saysWhatIsWrongAndWhereWithoutQuoting(String document, String reason) {
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> StrictJson.check(document.getBytes(UTF_8)))
                .withMessage("The document is not acceptable JSON: " + reason)
                .withNoCause();
    }

    @Test
    void measuresANumberByItselfWhereverItStands() {
        String longNumber = "1".repeat(StrictJson.MAX_NUMBER_LENGTH);
        String before = "[\"" + "x".repeat(2 * StrictJson.MAX_NUMBER_LENGTH) + "\",";

        assertThat(StrictJson.check((before + longNumber + "]").getBytes(UTF_8)))
                .isZero();
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> StrictJson.check((before + longNumber + "1]").getBytes(UTF_8)))
                .withMessageContaining("a number longer than 1000 characters");
    }

    @Test
    void findsTheJsonAfterAByteOrderMark() {
        assertThat(StrictJson.check("\ufeff{}".getBytes(UTF_8))).isEqualTo(3);
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> StrictJson.check("\ufeff".getBytes(UTF_8)))
                .withMessageContaining("it ends where a value is due (byte 3)");
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> StrictJson.check("\ufeff\ufeff{}".getBytes(UTF_8)));
    }

    @Test
    void allowsADepthOf255() {
        assertThat(StrictJson.check(nested(StrictJson.MAX_DEPTH))).isZero();
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> StrictJson.check(nested(StrictJson.MAX_DEPTH + 1)))
                .withMessageContaining("deeper than 255");
        assertThatExceptionOfType(JsonBindingException.class).isThrownBy(() -> StrictJson.check(nested(1_000_000)));
    }

    @Test
    void countsOpenContainersOnly() {
        String siblings = "[" + "[],{},[{}],".repeat(1_000) + "{}]";
        assertThat(StrictJson.check(siblings.getBytes(UTF_8))).isZero();
    }

    @Test
    void allowsNumbersOf1000Characters() {
        assertThat(StrictJson.check(("-" + "1".repeat(999)).getBytes(UTF_8))).isZero();
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> StrictJson.check(("-" + "1".repeat(1_000)).getBytes(UTF_8)))
                .withMessageContaining("longer than 1000");
    }

    private static byte[] nested(int depth) {
        return ("[".repeat(depth) + "]".repeat(depth)).getBytes(UTF_8);
    }
}
