package com.xuqm.sdk.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
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
}
