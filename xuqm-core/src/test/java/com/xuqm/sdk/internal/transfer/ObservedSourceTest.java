package com.xuqm.sdk.internal.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file that is sent")
class ObservedSourceTest {

    private static final String HASH_OF_HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private final List<Long> progress = new ArrayList<>();
    private byte[] content = "hello".getBytes(UTF_8);
    private final ObservedSource source = new ObservedSource(() -> new ByteArrayInputStream(content), progress::add);

    @Test
    void is_what_was_read_from_the_source() throws IOException {
        content = new byte[] {0, 127, -128, -1};
        try (InputStream in = source.open()) {
            assertThat(List.of(in.read(), in.read(), in.read(), in.read(), in.read()))
                    .containsExactly(0, 127, 128, 255, -1);
        }
    }

    @Test
    void is_counted_as_it_is_read() throws IOException {
        try (InputStream in = source.open()) {
            assertThat(in.read()).isEqualTo('h');
            assertThat(in.readNBytes(3)).asString(UTF_8).isEqualTo("ell");
            assertThat(in.readAllBytes()).asString(UTF_8).isEqualTo("o");
        }

        assertThat(progress).containsExactly(1L, 4L, 5L);
    }

    @Test
    void is_counted_and_hashed_anew_at_each_attempt() throws IOException {
        source.open().readAllBytes();
        progress.clear();
        source.open().readAllBytes();

        assertThat(progress).containsExactly(5L);
        source.check(HASH_OF_HELLO);
    }

    @Test
    void is_compared_with_what_the_service_got_however_that_is_written() throws IOException {
        source.open().readAllBytes();

        source.check(HASH_OF_HELLO);
        source.check(HASH_OF_HELLO.toUpperCase(Locale.ROOT));
        String other = HASH_OF_HELLO.replace('2', '3');
        assertThatThrownBy(() -> source.check(other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the service keeps a file with the SHA-256 " + other + ", but the one that was sent has "
                        + HASH_OF_HELLO + "; it was changed on its way");
    }

    @Test
    void keeps_its_hash_when_the_end_is_read_again() throws IOException {
        try (InputStream in = source.open()) {
            in.readAllBytes();
            assertThat(in.read()).isEqualTo(-1);
        }

        source.check(HASH_OF_HELLO);
    }

    @Test
    void is_not_judged_before_it_was_read_to_its_end_nor_without_an_answer() throws IOException {
        source.open().readNBytes(4);
        assertThatCode(() -> source.check("other")).doesNotThrowAnyException();

        source.open().readAllBytes();
        assertThatCode(() -> source.check(null)).doesNotThrowAnyException();

        InputStream another = source.open();
        assertThatCode(() -> source.check("other")).doesNotThrowAnyException();
        another.close();
    }

    @Test
    void is_hashed_as_a_whole_although_parts_are_skipped() throws IOException {
        content = "x".repeat(10_000).getBytes(UTF_8);
        try (InputStream in = source.open()) {
            assertThat(in.skip(-1)).isZero();
            assertThat(in.skip(0)).isZero();
            assertThat(progress).isEmpty();
            assertThat(in.skip(3)).isEqualTo(3);
            assertThat(in.skip(Long.MAX_VALUE)).isPositive();
            in.readAllBytes();
            assertThat(in.skip(1)).isZero();
        }

        assertThat(progress.get(progress.size() - 1)).isEqualTo(10_000);
        source.check("e4ee97ec252749d2096447e849628d0d7734f51700416eefbb33574bf0b3ee75");
    }

    @Test
    void is_never_gone_back_in() throws IOException {
        try (InputStream in = source.open()) {
            assertThat(in.markSupported()).isFalse();
        }
    }
}
