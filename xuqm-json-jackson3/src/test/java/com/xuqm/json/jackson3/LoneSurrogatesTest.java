package com.xuqm.json.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.xuqm.sdk.json.JsonBindingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void passesEverythingElse(String document) {
        byte[] json = document.getBytes(UTF_8);
        assertThat(LoneSurrogates.refuse(json)).isSameAs(json);
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
    void refusesHalves(String document) {
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> LoneSurrogates.refuse(document.getBytes(UTF_8)));
    }
}
