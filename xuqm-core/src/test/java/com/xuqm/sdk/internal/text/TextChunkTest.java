package com.xuqm.sdk.internal.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Texts side by side")
class TextChunkTest {

    private static final int MOST = 2_045;

    private final TextChunk chunk = new TextChunk();

    private String taken() {
        return new String(chunk.bytes(), 0, chunk.length(), ISO_8859_1);
    }

    @Test
    void stand_as_they_do_in_json() {
        assertThat(chunk.take(List.of("one", "", "three ~!#[]"), 0)).isEqualTo(3);

        assertThat(chunk.isPlain()).isTrue();
        assertThat(taken()).isEqualTo("one\",\"\",\"three ~!#[]");
    }

    @Test
    void are_none_where_none_are_left() {
        assertThat(chunk.take(List.of("one"), 1)).isEqualTo(1);

        assertThat(chunk.isPlain()).isTrue();
        assertThat(taken()).isEmpty();
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(ints = {0, '\n', 0x1f, '"', '\\', 0x80, 0xe9, 0xff, 0x100, 0x4fe1, 0xd83d})
    void are_not_plain_with_a_character_that_json_escapes_or_that_is_not_ascii(int unfit) {
        for (int before = 0; before < 20; before++) {
            String text = "a".repeat(before) + (char) unfit + "zzz";

            assertThat(chunk.take(List.of("plain", text), 0)).isEqualTo(2);
            assertThat(chunk.isPlain()).as("after %d others", before).isFalse();
        }
        assertThat(chunk.take(List.of("plain", "again"), 0)).isEqualTo(2);
        assertThat(chunk.isPlain()).isTrue();
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(ints = {' ', '!', '#', '[', ']', '~', 0x7f})
    void are_plain_with_any_other_character(int fit) {
        for (int before = 0; before < 20; before++) {
            chunk.take(List.of("a".repeat(before) + (char) fit), 0);

            assertThat(chunk.isPlain()).isTrue();
        }
    }

    @Test
    void are_as_many_as_there_is_room_for() {
        List<String> texts = List.of("a".repeat(1_000), "b".repeat(1_000), "c".repeat(43), "d");

        assertThat(chunk.take(texts, 0)).isEqualTo(2);
        assertThat(chunk.isPlain()).isTrue();
        assertThat(taken()).isEqualTo(texts.get(0) + "\",\"" + texts.get(1));
        assertThat(chunk.take(texts, 2)).isEqualTo(4);
        assertThat(chunk.isPlain()).isTrue();
        assertThat(taken()).isEqualTo(texts.get(2) + "\",\"d");
    }

    @Test
    void may_fill_the_room_to_its_end() {
        assertThat(chunk.take(List.of("a".repeat(MOST)), 0)).isEqualTo(1);
        assertThat(chunk.isPlain()).isTrue();
        assertThat(chunk.length()).isEqualTo(MOST);

        assertThat(chunk.take(List.of("a".repeat(1_000), "b".repeat(MOST - 1_000)), 0))
                .isEqualTo(2);
        assertThat(chunk.isPlain()).isTrue();
        assertThat(chunk.take(List.of("a".repeat(1_000), "b".repeat(MOST - 999)), 0))
                .isEqualTo(1);
    }

    @Test
    void are_not_one_that_is_too_long_or_absent_or_no_text() {
        assertThat(chunk.take(List.of("a".repeat(MOST + 1)), 0)).isZero();
        assertThat(chunk.take(Collections.singletonList(null), 0)).isZero();
        assertThat(chunk.take(Arrays.asList("a", 1, "b"), 0)).isEqualTo(1);
        assertThat(chunk.isPlain()).isTrue();
        assertThat(taken()).isEqualTo("a");
    }

    @Test
    void are_forgotten_however_long_they_were() {
        chunk.take(List.of("secret".repeat(100)), 0);
        assertThat(chunk.isPlain()).isTrue();
        chunk.take(List.of("short"), 0);
        assertThat(chunk.isPlain()).isTrue();
        chunk.wipe();

        assertThat(new String(chunk.bytes(), ISO_8859_1)).doesNotContainPattern("[a-z]");
    }
}
