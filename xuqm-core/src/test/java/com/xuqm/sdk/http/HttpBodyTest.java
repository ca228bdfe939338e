package com.xuqm.sdk.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpBodyTest {

    static byte[] read(HttpBody body) {
        try (InputStream in = body.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class OfNothing {

        @Test
        void isAlwaysTheSame() {
            HttpBody body = HttpBody.empty();

            assertThat(body).isSameAs(HttpBody.empty());
            assertThat(body.contentType()).isEmpty();
            assertThat(body.contentLength()).isZero();
            assertThat(body.isReplayable()).isTrue();
            assertThat(body.inMemory()).isEmpty();
            assertThat(read(body)).isEmpty();
        }
    }

    @Nested
    class OfBytes {

        private final byte[] bytes = "hidden".getBytes(UTF_8);
        private final HttpBody body = HttpBody.bytes("text/plain", bytes);

        @Test
        void isTheArrayItself() {
            assertThat(body.inMemory()).isSameAs(bytes);
            assertThat(body.contentLength()).isEqualTo(6);
            assertThat(body.contentType()).isEqualTo("text/plain");
        }

        @Test
        void canBeReadAgain() {
            assertThat(body.isReplayable()).isTrue();
            assertThat(read(body)).isEqualTo(bytes);
            assertThat(read(body)).isEqualTo(bytes);
        }

        @Test
        void isNotShown() {
            assertThat(body).hasToString("HttpBody[6 bytes, text/plain]");
        }
    }

    @Nested
    class OfAFile {

        @TempDir
        private Path folder;

        @Test
        void isReadEachTime() throws IOException {
            Path file = Files.writeString(folder.resolve("a.txt"), "hello");
            HttpBody body = HttpBody.file("text/plain", file);

            assertThat(body.inMemory()).isNull();
            assertThat(body.contentLength()).isEqualTo(5);
            assertThat(body.isReplayable()).isTrue();
            assertThat(read(body)).asString(UTF_8).isEqualTo("hello");
            assertThat(read(body)).asString(UTF_8).isEqualTo("hello");
            assertThat(body).hasToString("HttpBody[stream of 5 bytes, text/plain]");
        }

        @Test
        void mustBeThere() {
            assertThatThrownBy(() -> HttpBody.file("text/plain", folder.resolve("none")))
                    .isInstanceOf(NoSuchFileException.class);
        }
    }

    @Nested
    class OfAStream {

        @Test
        void canBeOpenedOnceIfItsSourceCan() throws IOException {
            HttpBody body =
                    HttpBody.stream("text/plain", -1, false, () -> new ByteArrayInputStream("once".getBytes(UTF_8)));

            assertThat(body.isReplayable()).isFalse();
            assertThat(body.contentLength()).isEqualTo(-1);
            assertThat(read(body)).asString(UTF_8).isEqualTo("once");
            assertThatThrownBy(body::open).isInstanceOf(IOException.class).hasMessageContaining("once only");
            assertThat(body).hasToString("HttpBody[stream of unknown length, text/plain]");
        }

        @Test
        void canBeOpenedAgainIfItsSourceCan() {
            HttpBody body =
                    HttpBody.stream("text/plain", 4, true, () -> new ByteArrayInputStream("more".getBytes(UTF_8)));

            assertThat(read(body)).isEqualTo(read(body));
        }

        @Test
        void hasNoLessThanNoLength() {
            assertThatThrownBy(() -> HttpBody.stream("text/plain", -2, true, InputStream::nullInputStream))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("but is -2");
        }

        @Test
        void failsAsItsSourceFails() {
            HttpBody body = HttpBody.stream("text/plain", 4, true, () -> {
                throw new IOException("gone");
            });

            assertThatThrownBy(body::open).isInstanceOf(IOException.class).hasMessage("gone");
        }
    }

    @Nested
    class TheContentType {

        @ParameterizedTest
        @ValueSource(strings = {"text/plain\r\nX-Evil: 1", "text/plain\n", "text/\u0000", "text/caf\u00e9"})
        void mustNotBecomeAnotherHeader(String contentType) {
            assertThatThrownBy(() -> HttpBody.bytes(contentType, new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a content type must be visible ASCII and spaces");
            assertThatThrownBy(() -> HttpBody.stream(contentType, 0, true, InputStream::nullInputStream))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void mustBeThere() {
            assertThatThrownBy(() -> HttpBody.bytes(null, new byte[0])).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> HttpBody.bytes("text/plain", null)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
