package com.xuqm.sdk.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.http.HttpBody.Part;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartBodyTest {

    private static HttpBody text(String content) {
        return HttpBody.bytes("text/plain", content.getBytes(UTF_8));
    }

    private static HttpBody multipart(Part... parts) {
        return HttpBody.multipart("frontier", List.of(parts));
    }

    private static String written(HttpBody body) {
        return new String(HttpBodyTest.read(body), UTF_8);
    }

    @Nested
    class TheBytes {

        @Test
        void areThoseOfRfc7578() {
            HttpBody body = multipart(
                    new Part("fileHash", null, HttpBody.bytes("", "abc".getBytes(UTF_8))),
                    new Part("file", "a.png", HttpBody.bytes("image/png", new byte[] {'\r', '\n', '-', '-'})));

            assertThat(body.contentType()).isEqualTo("multipart/form-data; boundary=frontier");
            assertThat(written(body))
                    .isEqualTo(String.join(
                            "\r\n",
                            "--frontier",
                            "Content-Disposition: form-data; name=\"fileHash\"",
                            "",
                            "abc",
                            "--frontier",
                            "Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"",
                            "Content-Type: image/png",
                            "",
                            "\r\n--",
                            "--frontier--",
                            ""));
        }

        @Test
        void areAsManyAsTheLengthSays() {
            HttpBody body =
                    multipart(new Part("a", "\u7528\u6237.txt", text("\ud83d\ude00")), new Part("b", null, text("")));

            assertThat(body.contentLength()).isEqualTo(HttpBodyTest.read(body).length);
        }

        @Test
        void areOfUnknownNumberIfThoseOfOnePartAre() {
            HttpBody unknown = HttpBody.stream("text/plain", -1, true, InputStream::nullInputStream);

            assertThat(multipart(new Part("a", null, text("x")), new Part("b", null, unknown))
                            .contentLength())
                    .isEqualTo(-1);
        }

        @Test
        void areTheSameAgain() {
            HttpBody body = multipart(new Part("a", null, text("x")));

            assertThat(body.isReplayable()).isTrue();
            assertThat(written(body)).isEqualTo(written(body));
        }

        @Test
        void canBeReadOnceIfThoseOfOnePartCan() {
            HttpBody once = HttpBody.stream("text/plain", 0, false, InputStream::nullInputStream);

            assertThat(multipart(new Part("a", null, text("x")), new Part("b", null, once))
                            .isReplayable())
                    .isFalse();
        }

        @Test
        void areNotShown() {
            assertThat(multipart(new Part("a", "hidden", text("hidden"))))
                    .hasToString("HttpBody[multipart of 1 parts]");
        }

        @Test
        void canBeReadOneByOne() throws IOException {
            HttpBody body = multipart(new Part("a", null, HttpBody.bytes("", new byte[] {(byte) 0xff, 0})));
            List<Integer> bytes = new ArrayList<>();
            try (InputStream in = body.open()) {
                assertThat(in.read(new byte[0])).isZero();
                for (int b = in.read(); b >= 0; b = in.read()) {
                    bytes.add(b);
                }
                assertThat(in.read()).isEqualTo(-1);
            }

            assertThat(bytes).hasSize((int) body.contentLength()).contains(0xff, 0);
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @CsvSource({
            "a.txt, a.txt",
            "'a\"b.txt', a%22b.txt",
            "'a\r\nX-Evil: 1.txt', a%0D%0AX-Evil: 1.txt",
            "'a\\b.txt', a\\b.txt",
            "'a;b.txt', a;b.txt",
            "\u7528\u6237.txt, \u7528\u6237.txt"
        })
        void cannotLeaveTheirQuotes(String name, String written) {
            assertThat(written(multipart(new Part("f", name, text("x"))))).contains("filename=\"" + written + "\"\r\n");
            assertThat(written(multipart(new Part(name, null, text("x"))))).contains("name=\"" + written + "\"\r\n");
        }

        @Test
        void mustBeThere() {
            HttpBody body = text("x");

            assertThatThrownBy(() -> new Part(null, "a", body)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Part("a", "a", null)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class TheBoundary {

        @ParameterizedTest
        @ValueSource(
                strings = {"a", "0-9_'Z", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
        void mayBe(String boundary) {
            assertThat(HttpBody.multipart(boundary, List.of(new Part("a", null, text("x"))))
                            .contentType())
                    .endsWith("boundary=" + boundary);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "a b",
                    "a\r\n",
                    "a\"",
                    "a;b",
                    "\u00e9",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                })
        void mustNotBe(String boundary) {
            assertThatThrownBy(() -> HttpBody.multipart(boundary, List.of(new Part("a", null, text("x")))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a multipart boundary must be");
        }

        @Test
        void needsSomethingToSeparate() {
            assertThatThrownBy(() -> HttpBody.multipart("a", List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a multipart body needs at least one part");
        }
    }

    @Nested
    class Streaming {

        private final AtomicInteger opened = new AtomicInteger();
        private final AtomicInteger closed = new AtomicInteger();

        private Part part(String name, int bytes) {
            return new Part(name, null, HttpBody.stream("text/plain", bytes, true, () -> {
                opened.incrementAndGet();
                return new FilterInputStream(new ByteArrayInputStream(new byte[bytes])) {
                    @Override
                    public void close() throws IOException {
                        closed.incrementAndGet();
                        super.close();
                    }
                };
            }));
        }

        @Test
        void opensAPartWhenItsTurnHasComeAndClosesItWhenItIsOver() throws IOException {
            HttpBody body = multipart(part("a", 3), part("b", 3));
            try (InputStream in = body.open()) {
                assertThat(opened).hasValue(0);
                in.readNBytes(headLength() + 1);
                assertThat(opened).hasValue(1);
                assertThat(closed).hasValue(0);
                in.readAllBytes();
            }

            assertThat(opened).hasValue(2);
            assertThat(closed).hasValue(2);
        }

        @Test
        void closesThePartThatIsOpenWhenItIsGivenUp() throws IOException {
            InputStream in = multipart(part("a", 3), part("b", 3)).open();
            in.readNBytes(headLength() + 1);
            in.close();

            assertThat(opened).hasValue(1);
            assertThat(closed).hasValue(1);
        }

        @Test
        void failsAsAPartFails() {
            HttpBody broken = HttpBody.stream("text/plain", 1, true, () -> {
                throw new IOException("gone");
            });

            assertThatThrownBy(() -> {
                        try (InputStream in =
                                multipart(new Part("a", null, broken)).open()) {
                            in.readAllBytes();
                        }
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessage("gone");
        }

        private int headLength() {
            return "--frontier\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain\r\n\r\n"
                    .length();
        }
    }
}
