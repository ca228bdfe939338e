package com.xuqm.json.gson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WriterTest {

    private static final String EMOJI = "\uD83D\uDE00";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "é",
                "\u07ff\u0800\uffff",
                "你好",
                EMOJI,
                "a\uD800\uDC00\uDBFF\uDFFFb",
                "\u0000\u007f\u0080"
            })
    void encodesAsTheJdkDoes(String text) throws IOException {
        assertThat(written(text)).isEqualTo(text.getBytes(UTF_8));
    }

    @Test
    void encodesPairsAtEveryPlaceOfALongText() throws IOException {
        for (int length = 0; length < 1_100; length++) {
            String text = "x".repeat(length) + EMOJI + "你" + EMOJI;
            assertThat(written(text)).isEqualTo(text.getBytes(UTF_8));
        }
    }

    @Test
    void growsForTheWorstCase() throws IOException {
        String text = "\uffff".repeat(10_000) + EMOJI.repeat(10_000);
        assertThat(written(text)).isEqualTo(text.getBytes(UTF_8));
    }

    @Test
    void takesPartsOfTextsAndSingleCharacters() throws IOException {
        Utf8Writer writer = new Utf8Writer();
        writer.write("abc你def", 2, 3);
        writer.write('é');
        writer.write("xyz".toCharArray(), 1, 1);
        assertThat(writer.toByteArray()).asString(UTF_8).isEqualTo("c你déy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "a\uD83Db", "a\uDE00b", "\uD83D\uD83D\uDE00", "\uDE00\uD83D"})
    void refusesLoneSurrogates(String text) {
        assertThatExceptionOfType(Misfit.class).isThrownBy(() -> written(text));
    }

    private static byte[] written(String text) throws IOException {
        Utf8Writer utf8 = new Utf8Writer();
        Writer writer = utf8;
        writer.write(text);
        return utf8.toByteArray();
    }
}
