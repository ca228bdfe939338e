package com.xuqm.json.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.xuqm.sdk.json.JsonBindingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A list of texts is written")
class TextListSerializerTest {

    private final JacksonJsonBinding binding = new JacksonJsonBinding();
    private final JsonMapper jackson = new JsonMapper();

    record Batch(List<String> toIds) {}

    private void assertAsJacksonWrites(List<String> texts) throws Exception {
        assertThat(new String(binding.toJson(new Batch(texts)), UTF_8))
                .isEqualTo("{\"toIds\":" + jackson.writeValueAsString(texts) + "}");
    }

    @Test
    @DisplayName("as Jackson does, whatever the character")
    void everyCharacter() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < 0x3000; c++) {
            texts.add("user_" + (char) c + "_1");
        }
        assertAsJacksonWrites(texts);
    }

    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {0, 1, 506, 507, 508, 509, 510, 512, 8_000, 100_000})
    @DisplayName("as Jackson does, whatever the length")
    void everyLength(int length) throws Exception {
        assertAsJacksonWrites(List.of("a", "x".repeat(length), "b"));
    }

    @Test
    @DisplayName("with what is absent, in a list of any kind")
    void kinds() throws Exception {
        assertAsJacksonWrites(Arrays.asList("a", null, "b"));
        assertAsJacksonWrites(Collections.unmodifiableList(Arrays.asList("a", "ü", "b", "", "c", null, "", "")));
        assertAsJacksonWrites(List.of());
        assertThat(new String(binding.toJson(Map.of("a", List.of("b"))), UTF_8)).isEqualTo("{\"a\":[\"b\"]}");
    }

    @Test
    @DisplayName("but not with half of a surrogate pair")
    void surrogates() throws Exception {
        assertThat(new String(binding.toJson(new Batch(List.of("a\uD83D\uDE00"))), UTF_8))
                .isEqualTo("{\"toIds\":[\"a\uD83D\uDE00\"]}");
        assertThatThrownBy(() -> binding.toJson(new Batch(List.of("a\uD83D"))))
                .isInstanceOf(JsonBindingException.class);
    }
}
