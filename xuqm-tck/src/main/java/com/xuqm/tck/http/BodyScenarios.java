package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpBody.Part;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies of requests that do not lie in memory. */
interface BodyScenarios extends Scenario {

    @Test
    @DisplayName("a file arrives whole, with its length")
    default void fileArrives(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("upload.bin"), new byte[300_000]);
        ScriptedServer server = harness().server(answering(200, "ok"));
        harness().send(Harness.post(server.uri("/"), HttpBody.file("application/octet-stream", file)));
        ReceivedRequest request = server.requests().get(0);
        assertThat(request.body()).hasSize(300_000);
        assertThat(request.all("content-length")).containsExactly("300000");
        assertThat(request.all("content-type")).containsExactly("application/octet-stream");
    }

    @Test
    @DisplayName("a stream of unknown length arrives whole, in chunks")
    default void streamOfUnknownLength() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        byte[] bytes = "0123456789".repeat(10_000).getBytes(UTF_8);
        harness()
                .send(Harness.post(
                        server.uri("/"),
                        HttpBody.stream("text/plain", -1, true, () -> new ByteArrayInputStream(bytes))));
        ReceivedRequest request = server.requests().get(0);
        assertThat(request.body()).isEqualTo(bytes);
        assertThat(request.all("transfer-encoding")).containsExactly("chunked");
        assertThat(request.all("content-length")).isEmpty();
    }

    @Test
    @DisplayName("an empty stream of unknown length arrives as an empty body")
    default void emptyStream() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        harness()
                .send(Harness.post(
                        server.uri("/"), HttpBody.stream("text/plain", -1, true, InputStream::nullInputStream)));
        assertThat(server.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.body()).isEmpty());
    }

    @Test
    @DisplayName("a stream of known length that gives a byte at a time arrives whole, with its length, and is closed")
    default void streamOfKnownLength() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        CountDownLatch closed = new CountDownLatch(1);
        byte[] bytes = "one by one".getBytes(UTF_8);
        InputStream slow = new OneByOne(before -> before < bytes.length ? bytes[before] : -1, closed::countDown);
        harness().send(Harness.post(server.uri("/"), HttpBody.stream("text/plain", bytes.length, false, () -> slow)));
        assertThat(server.requests().get(0).body()).isEqualTo(bytes);
        assertThat(server.requests().get(0).all("content-length")).containsExactly("10");
        Guard.await(closed, "the stream to be closed");
    }

    @Test
    @DisplayName("a multipart of fields and a file arrives as RFC 7578 has it")
    default void multipartArrives(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "content");
        ScriptedServer server = harness().server(answering(200, "ok"));
        HttpBody body = HttpBody.multipart(
                "bound",
                List.of(
                        new Part("field", null, HttpBody.bytes("", "value".getBytes(UTF_8))),
                        new Part("file", "a\".txt", HttpBody.file("text/plain", file))));
        harness().send(Harness.post(server.uri("/"), body));
        ReceivedRequest request = server.requests().get(0);
        assertThat(request.all("content-type")).containsExactly("multipart/form-data; boundary=bound");
        assertThat(new String(request.body(), UTF_8))
                .isEqualTo("--bound\r\nContent-Disposition: form-data; name=\"field\"\r\n\r\nvalue"
                        + "\r\n--bound\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22.txt\""
                        + "\r\nContent-Type: text/plain\r\n\r\ncontent\r\n--bound--\r\n");
    }

    @Test
    @DisplayName("16 MB arrive and 16 MB come back")
    default void sixteenMegabytesBothWays() {
        byte[] bytes = new byte[16 * 1024 * 1024];
        for (int i = 0; i < bytes.length; i += 997) {
            bytes[i] = (byte) i;
        }
        ScriptedServer server = harness().server(connection -> {
            ReceivedRequest request = connection.readRequest();
            if (request != null) {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: " + request.body().length + "\r\n\r\n");
                connection.send(request.body());
            }
            connection.awaitEnd();
        });
        HttpResponse response =
                harness().send(Harness.post(server.uri("/"), HttpBody.bytes("application/octet-stream", bytes)));
        assertThat(Arrays.equals(response.body(), bytes)).isTrue();
        assertThat(response.bodyLength()).isEqualTo(bytes.length);
    }

    @Test
    @DisplayName("a multipart of 192 MB is read from its source no faster than the server takes it")
    default void largeMultipartIsStreamed() {
        long size = 192L * 1024 * 1024;
        long slack = 24L * 1024 * 1024;
        GeneratedStream source = new GeneratedStream(size);
        ScriptedServer server = harness().server(connection -> {
            ReceivedRequest head = connection.readHead();
            Guard.await(source.started(), "the source to be read");
            long left = Long.parseLong(String.valueOf(head == null ? null : head.first("content-length")));
            byte[] buffer = new byte[1024 * 1024];
            while (left > 0) {
                int count = connection.read(buffer);
                assertThat(count).as("bytes left: %s", left).isPositive();
                left -= count;
                assertThat(source.given() - connection.receivedBytes())
                        .as("bytes read from the source that the server has not taken yet")
                        .isLessThan(slack);
            }
            connection.respond(200, "ok");
            connection.awaitEnd();
        });
        HttpBody body = HttpBody.multipart(
                "bound",
                List.of(new Part(
                        "file", "large.bin", HttpBody.stream("application/octet-stream", size, false, () -> source))));
        assertThat(harness().send(Harness.post(server.uri("/"), body)).status()).isEqualTo(200);
        assertThat(source.given()).isEqualTo(size);
    }

    @Test
    @DisplayName("sources that block hold up no other exchange")
    default void blockedSourcesHoldUpNobody() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        CountDownLatch gate = new CountDownLatch(1);
        List<CompletableFuture<HttpResponse>> blocked = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            HttpBody body = HttpBody.stream(
                    "text/plain",
                    1,
                    false,
                    () -> new OneByOne(before -> {
                        Guard.await(gate, "the other exchange");
                        return before == 0 ? 'x' : -1;
                    }));
            blocked.add(harness().start(Harness.post(server.uri("/"), body)));
        }
        assertThat(harness().send(Harness.get(server.uri("/"))).status()).isEqualTo(200);
        assertThat(blocked).noneMatch(CompletableFuture::isDone);
        gate.countDown();
        blocked.forEach(future -> assertThat(Harness.response(future).status()).isEqualTo(200));
    }

    @Test
    @DisplayName("a source that cannot be opened fails the exchange, and nothing is sent")
    default void sourceThatCannotBeOpened() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        HttpBody body = HttpBody.stream("text/plain", 3, true, () -> {
            throw new IOException("no such source");
        });
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/"), body));
        Harness.assertFailure(failure, Kind.REQUEST_BODY, false);
        assertThat(failure).hasRootCauseMessage("no such source");
        harness().settle(server);
        assertThat(server.receivedBytes()).isZero();
    }

    @Test
    @DisplayName("a source that fails half-way fails the exchange, and the server gets no complete request")
    default void sourceThatFails() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        HttpBody body = HttpBody.stream(
                "text/plain",
                100,
                true,
                () -> new OneByOne(before -> {
                    if (before == 50) {
                        throw new IOException("the disk is gone");
                    }
                    return 'x';
                }));
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/"), body));
        assertThat(failure.kind()).isEqualTo(Kind.REQUEST_BODY);
        assertThat(failure).hasRootCauseMessage("the disk is gone");
        harness().settle(server);
        assertThat(server.requests()).isEmpty();
        Harness.assertTrueBit(failure, server);
    }

    @Test
    @DisplayName("a source that gives less than announced fails the exchange, and the server gets no complete request")
    default void sourceTooShort() {
        assertWrongLength(99);
    }

    @Test
    @DisplayName("a source that gives more than announced fails the exchange, and the server gets no complete request")
    default void sourceTooLong() {
        assertWrongLength(101);
    }

    private void assertWrongLength(int real) {
        ScriptedServer server = harness().server(answering(200, "ok"));
        HttpBody body = HttpBody.stream("text/plain", 100, true, () -> new ByteArrayInputStream(new byte[real]));
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/"), body));
        assertThat(failure.kind()).isEqualTo(Kind.REQUEST_BODY);
        harness().settle(server);
        assertThat(server.requests()).isEmpty();
        Harness.assertTrueBit(failure, server);
    }

    @Test
    @DisplayName("a source that is still open when the exchange fails is closed")
    default void sourceIsClosedAfterFailure() {
        ScriptedServer server = harness().server(connection -> {
            connection.readHead();
            connection.reset();
        });
        CountDownLatch closed = new CountDownLatch(1);
        HttpBody body = HttpBody.stream(
                "text/plain",
                -1,
                false,
                () -> new OneByOne(before -> closed.getCount() > 0 ? 'x' : -1, closed::countDown));
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/"), body));
        Harness.assertFailure(failure, Kind.CONNECTION_LOST, true);
        Guard.await(closed, "the source to be closed");
    }

    @Test
    @DisplayName("an answer that comes before the body was read counts, once the server has taken the body")
    default void earlyAnswer() {
        ScriptedServer server = harness().server(connection -> {
            ReceivedRequest head = connection.readHead();
            connection.respond(413, "too much");
            if (head != null) {
                connection.readBody(head);
            }
            connection.awaitEnd();
        });
        HttpBody body = HttpBody.bytes("application/octet-stream", new byte[4 * 1024 * 1024]);
        assertThat(harness().send(Harness.post(server.uri("/"), body)).status()).isEqualTo(413);
    }
}
