package com.xuqm.sdk.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.internal.text.FlatJson.MalformedException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteTextTest {

    private final ByteText text = new ByteText(1);

    private String written() {
        return new String(Arrays.copyOf(text.array(), text.length()), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "user_001", "\u007f", "\u0080", "caf\u00e9", "\u7528\u6237", "a\ud83d\ude00b"})
    void isWrittenInUtf8(String part) {
        text.add(part).add('|').add(part);

        assertThat(written()).isEqualTo(part + "|" + part);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, 99, 100, 1_767_225_600, 4_294_967_295L, Long.MAX_VALUE})
    void writesNumbersInDecimal(long number) {
        text.add("x").add(number).add(number);

        assertThat(written()).isEqualTo("x" + number + number);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`` | \"\"",
                "user_001 | \"user_001\"",
                "a\"b\\c/d | \"a\\\"b\\\\c/d\"",
                "\u7528\u6237\ud83d\ude00 | \"\u7528\u6237\ud83d\ude00\"",
                "`\u0000\u001f\n` | \"\\u0000\\u001f\\u000a\"",
                "\u007f\u2028 | \"\u007f\u2028\"",
                "`\" \u7528 \n!` | \"\\\" \u7528 \\u000a!\""
            })
    void escapesWhatMustBeInJson(String part, String json) {
        text.addJson(part);

        assertThat(written()).isEqualTo(json);
    }

    @Test
    void writesJsonThatCanBeReadAgain() throws MalformedException {
        StringBuilder everything = new StringBuilder("\ud83d\ude00");
        for (int c = 0; c < 0xd800; c++) {
            everything.append((char) c);
        }
        everything.append("\ud83d\ude00");
        text.add("{\"a\":").addJson(everything.toString()).add('}');

        assertThat(FlatJson.read(written())).containsEntry("a", everything.toString());
    }

    @Test
    void canBeShortenedAndWrittenOn() {
        text.add("abcdef").length(3);
        int at = text.skip(2);
        text.array()[at] = 'x';
        text.array()[at + 1] = 'y';
        text.add(new byte[] {'z'});

        assertThat(written()).isEqualTo("abcxyz");
        assertThat(text.ascii(3, 6)).isEqualTo("xyz");
        assertThat(text.addHex(3, 2).ascii(6, text.length())).isEqualTo("7879");
    }
}
