package com.xuqm.json.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.json.JsonBindingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A list of texts is written")
class TextListSerializerTest {

    private final Jackson3JsonBinding binding = new Jackson3JsonBinding();
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

    @Test
    @DisplayName("as Jackson does, where texts are as short as what separates them")
    void shortTexts() throws Exception {
        for (int c = 0; c < 0x200; c++) {
            String one = String.valueOf((char) c);
            assertAsJacksonWrites(List.of(one));
            assertAsJacksonWrites(List.of("", one, "", one, one, "#", one));
            assertAsJacksonWrites(List.of("abc", "\",\"", one + one, "defghijk"));
        }
    }

    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {0, 1, 2_040, 2_041, 2_042, 2_043, 2_044, 2_045, 2_046, 2_048, 8_000, 100_000})
    @DisplayName("as Jackson does, whatever the length")
    void everyLength(int length) throws Exception {
        assertAsJacksonWrites(List.of("a", "x".repeat(length), "b"));
    }

    @Test
    @SuppressWarnings("JdkObsolete") // a list without random access is meant
    @DisplayName("with what is absent, in a list of any kind")
    void kinds() throws Exception {
        assertAsJacksonWrites(Arrays.asList("a", null, "b"));
        assertAsJacksonWrites(Collections.unmodifiableList(Arrays.asList("a", "ü", "b", "", "c", null, "", "")));
        assertAsJacksonWrites(new LinkedList<>(Collections.nCopies(1_000, "user_00000001")));
        assertAsJacksonWrites(List.of());
        assertThat(new String(binding.toJson(Map.of("a", List.of("b"))), UTF_8)).isEqualTo("{\"a\":[\"b\"]}");
    }

    @Test
    @DisplayName("but not with half of a surrogate pair")
    void surrogates() throws Exception {
        assertThat(new String(binding.toJson(new Batch(List.of("a\uD83D\uDE00"))), UTF_8))
                .isEqualTo("{\"toIds\":[\"a\uD83D\uDE00\"]}");
        for (String half : List.of("a\uD83D", "\uD83D", "\uDE00a")) {
            assertThatThrownBy(() -> binding.toJson(new Batch(List.of("a", half, "b"))))
                    .isInstanceOf(JsonBindingException.class);
            assertThatThrownBy(() -> binding.toJson(new Batch(List.of(half)))).isInstanceOf(JsonBindingException.class);
        }
    }
}
