package com.xuqm.sdk.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.http.HttpTransportException.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the collector of a response's body")
class ResponseCollectorTest {

    private static ResponseCollector begin(HttpMethod method, ResponseTarget target, int status, String... headers)
            throws HttpTransportException {
        HttpRequest request =
                new HttpRequest(method, URI.create("http://h/"), HttpHeaders.empty(), HttpBody.empty(), target);
        return ResponseCollector.begin(request, status, HttpHeaders.received(List.of(headers)));
    }

    private static ResponseCollector memory(int cap, String... headers) throws HttpTransportException {
        return begin(HttpMethod.GET, new ResponseTarget.Memory(cap), 200, headers);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(UTF_8));
    }

    private static void assertKind(Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(HttpTransportException.class, failure -> {
            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure.mayHaveBeenSent()).isTrue();
        });
    }

    @Test
    @DisplayName("puts pieces together, whatever length was declared")
    void pieces() throws IOException {
        for (String declared : new String[] {"9", "0", "9000"}) {
            ResponseCollector collector = memory(10_000, "content-length", declared);
            collector.write(bytes("one"));
            ByteBuffer middle = bytes("-two-");
            collector.write(middle);
            assertThat(middle.hasRemaining()).isFalse();
            collector.write(bytes("3"));
            HttpResponse response = collector.complete();
            assertThat(response.body()).asString(UTF_8).isEqualTo("one-two-3");
            assertThat(response.bodyLength()).isEqualTo(9);
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.headers().first("Content-Length")).isEqualTo(declared);
        }
    }

    @Test
    @DisplayName("takes as much as the cap, and not a byte more")
    void cap() throws IOException {
        ResponseCollector collector = memory(3);
        collector.write(bytes("ab"));
        collector.write(bytes("c"));
        collector.write(bytes(""));
        assertKind(Kind.TOO_LARGE, () -> collector.write(bytes("d")));
        assertKind(Kind.TOO_LARGE, () -> memory(3).write(bytes("abcd")));
        assertThat(memory(0).complete().body()).isEmpty();
    }

    @Test
    @DisplayName("refuses a declared length over the cap at once, and does not believe a lie in memory")
    void declaredLength() throws IOException {
        assertKind(Kind.TOO_LARGE, () -> memory(3, "Content-Length", "4"));
        // 2 GB are declared and allowed; this test runs in less
        ResponseCollector collector = memory(Integer.MAX_VALUE, "Content-Length", "2000000000");
        collector.write(bytes("small"));
        assertThat(collector.complete().body()).hasSize(5);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"-1", "+1", "abc", "", "1,1", "0x10", "99999999999999999999"})
    @DisplayName("refuses what is no length")
    void noLength(String value) {
        assertKind(Kind.PROTOCOL, () -> memory(3, "Content-Length", value));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {-1, 0, 99, 100, 101, 199, 600, 999})
    @DisplayName("refuses a status that is not a final response's")
    void noFinalStatus(int status) {
        assertKind(Kind.PROTOCOL, () -> begin(HttpMethod.GET, new ResponseTarget.Memory(9), status));
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"a\rb", "a\nb", "a\r\n b", "a\0b"})
    @DisplayName("refuses a field with a line break or a NUL in its value, and quotes none of it")
    void forbiddenValue(String value) {
        assertThatThrownBy(() -> memory(9, "X-Field", value))
                .isInstanceOfSatisfying(
                        HttpTransportException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.PROTOCOL))
                .hasMessageStartingWith("the response of http://h:80 has a header field that is not allowed; check")
                .hasMessageNotContaining(value);
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"", "X Blank", "X-Blank ", "X\0", "X\r\nY", "\u00fcber", "X\u007f"})
    @DisplayName("refuses a field whose name is none")
    void forbiddenName(String name) {
        assertKind(Kind.PROTOCOL, () -> memory(9, name, "value"));
    }

    @Test
    @DisplayName("takes what is odd but harmless in a field: tabs, other languages, the status of HTTP/2")
    void oddFields() throws IOException {
        memory(9, ":status", "200", "X-Tab", "a\tb", "X-Text", "\u00fc\u4e2d", "X-Empty", "")
                .close();
    }

    @Test
    @DisplayName("refuses a length besides a transfer encoding, and any encoding but chunked, once")
    void transferEncoding() throws IOException {
        memory(9, "Transfer-Encoding", "Chunked").close();
        assertKind(Kind.PROTOCOL, () -> memory(9, "Transfer-Encoding", "chunked", "Content-Length", "0"));
        assertKind(Kind.PROTOCOL, () -> memory(9, "content-length", "5", "transfer-encoding", "chunked"));
        assertKind(Kind.PROTOCOL, () -> memory(9, "Transfer-Encoding", "gzip, chunked"));
        assertKind(Kind.PROTOCOL, () -> memory(9, "Transfer-Encoding", "identity"));
        assertKind(Kind.PROTOCOL, () -> memory(9, "Transfer-Encoding", "chunked", "Transfer-Encoding", "chunked"));
    }

    @Test
    @DisplayName("refuses lengths that contradict each other, and takes the same one twice")
    void contradictingLengths() throws IOException {
        assertKind(Kind.PROTOCOL, () -> memory(9, "Content-Length", "1", "content-length", "2"));
        memory(9, "Content-Length", "1", "content-length", "1").close();
    }

    @Test
    @DisplayName("takes no notice of the length where there is no body")
    void bodiless() throws IOException {
        ResponseTarget small = new ResponseTarget.Memory(1);
        begin(HttpMethod.HEAD, small, 200, "Content-Length", "1000").close();
        begin(HttpMethod.GET, small, 304, "Content-Length", "1000").close();
    }

    @Test
    @DisplayName("writes a success into the file, anew or behind what is there")
    void file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("f");
        ResponseTarget target = new ResponseTarget.ToFile(file, 100, 0);
        for (int i = 0; i < 2; i++) {
            ResponseCollector anew = begin(HttpMethod.GET, target, 200);
            assertThat(anew.writesFile()).isTrue();
            anew.write(bytes("hello"));
            assertThat(anew.complete().bodyLength()).isEqualTo(5);
            assertThat(file).hasContent("hello");
        }
        ResponseCollector more = begin(HttpMethod.GET, target, 206);
        more.write(bytes(" world"));
        HttpResponse response = more.complete();
        assertThat(response.bodyLength()).isEqualTo(6);
        assertThat(response.body()).isEmpty();
        assertThat(file).hasContent("hello world");
        begin(HttpMethod.GET, target, 200).complete();
        assertThat(file).isEmptyFile();
    }

    @Test
    @DisplayName("keeps the caps of file and memory apart")
    void fileCaps(@TempDir Path folder) throws IOException {
        ResponseTarget target = new ResponseTarget.ToFile(folder.resolve("f"), 3, 5);
        ResponseCollector toFile = begin(HttpMethod.GET, target, 200);
        assertKind(Kind.TOO_LARGE, () -> toFile.write(bytes("four")));
        toFile.close();
        ResponseCollector toMemory = begin(HttpMethod.GET, target, 404);
        assertThat(toMemory.writesFile()).isFalse();
        toMemory.write(bytes("12345"));
        assertThat(toMemory.complete().body()).hasSize(5);
        assertThat(folder.resolve("f")).doesNotExist();
    }

    @Test
    @DisplayName("leaves the file alone until something is written, and after HEAD altogether")
    void untouched(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "old");
        ResponseTarget target = new ResponseTarget.ToFile(file, 3, 5);
        begin(HttpMethod.GET, target, 200).close();
        begin(HttpMethod.HEAD, target, 200).complete();
        assertThat(file).hasContent("old");
    }

    @Test
    @DisplayName("keeps in the file what was written before it was closed")
    void closed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("f");
        ResponseCollector collector = begin(HttpMethod.GET, new ResponseTarget.ToFile(file, 100, 0), 200);
        collector.write(bytes("part"));
        collector.close();
        assertThat(file).hasContent("part");
    }

    @Test
    @DisplayName("tells of a file that cannot be written")
    void unwritable(@TempDir Path folder) throws IOException {
        ResponseTarget target = new ResponseTarget.ToFile(folder, 100, 0);
        assertKind(Kind.RESPONSE_FILE, () -> begin(HttpMethod.GET, target, 200).write(bytes("x")));
        assertKind(Kind.RESPONSE_FILE, () -> begin(HttpMethod.GET, target, 200).complete());
    }
}
