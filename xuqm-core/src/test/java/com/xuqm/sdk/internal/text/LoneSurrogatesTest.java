package com.xuqm.sdk.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lone surrogates")
class LoneSurrogatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"\\\\uD83D\"",
                "\"\\uD83D\\uDE00\"",
                "\"\\uDBFF\\uDC00\"",
                "\"\\u001F\\uD7FF\\uE000\"",
                "\"\\\\\\\\\"",
                "\"uD83D\"",
                "\"\\n\""
            })
    void areNotInAnythingElse(String document) {
        assertThat(LoneSurrogates.areIn(document.getBytes(UTF_8))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\uD83D\"",
                "\"\\uDE00\"",
                "\"\\uDE00\\uD83D\"",
                "\"\\uD83D\\uD83D\\uDE00\"",
                "\"\\uD83D\\n\"",
                "\"\\\\\\uD83D\"",
                "\\uD83D"
            })
    void areFound(String document) {
        assertThat(LoneSurrogates.areIn(document.getBytes(UTF_8))).isTrue();
    }

    @Test
    void areFoundWhereverTheyStand() {
        for (int before = 0; before <= 100; before++) {
            for (int after = 0; after <= 40; after += 8) {
                String text = "a".repeat(before) + "%s" + "b".repeat(after);

                assertThat(LoneSurrogates.areIn(text.formatted("\\uD83D").getBytes(UTF_8)))
                        .as("behind %d characters and before %d", before, after)
                        .isTrue();
                assertThat(LoneSurrogates.areIn(text.formatted("\\uD83D\\uDE00").getBytes(UTF_8)))
                        .as("a pair, behind %d characters and before %d", before, after)
                        .isFalse();
            }
        }
    }
}
