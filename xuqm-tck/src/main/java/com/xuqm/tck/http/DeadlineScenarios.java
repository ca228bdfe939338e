package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.http.TransportOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The deadline holds in every phase, up to the last byte. */
interface DeadlineScenarios extends Scenario {

    private void lateBeforeSending(CompletableFuture<HttpResponse> future) {
        Harness.assertFailure(Harness.failure(future), Kind.DEADLINE, false);
    }

    private void lateAfterSending(Function<Deadline, CompletableFuture<HttpResponse>> start) {
        lateAfterSending(start, () -> true);
    }

    private void lateAfterSending(
            Function<Deadline, CompletableFuture<HttpResponse>> start, BooleanSupplier isFarEnough) {
        Harness.assertFailure(Harness.lateAfterSending(start, isFarEnough), Kind.DEADLINE, true);
    }

    /** The server does this after the request, and the deadline must pass meanwhile and end the connection. */
    private void assertLate(ScriptedServer.Script afterRequest) {
        ScriptedServer server = harness().server(connection -> {
            if (connection.readRequest() != null) {
                afterRequest.serve(connection);
                connection.awaitEnd();
            }
        });
        lateAfterSending(deadline -> harness().start(Harness.post(server.uri("/")), deadline), () -> {
            server.awaitNoConnections();
            return !server.requests().isEmpty();
        });
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    @DisplayName("deadline: a deadline that has passed fails at once, and nothing is sent")
    default void deadlineDeadlinePassedAlready() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        lateBeforeSending(harness().start(Harness.post(server.uri("/")), Deadline.after(Duration.ZERO)));
        harness().settle(server);
        assertThat(server.receivedBytes()).isZero();
    }

    @Test
    @DisplayName("deadline: a server that never answers")
    default void deadlineNoAnswer() {
        assertLate(connection -> {});
    }

    @Test
    @DisplayName("deadline: a server that stalls within the head")
    default void deadlineStallWithinHead() {
        assertLate(connection -> connection.send("HTTP/1.1 200 OK\r\nContent-"));
    }

    @Test
    @DisplayName("deadline: a server that stalls after the head")
    default void deadlineStallAfterHead() {
        assertLate(connection -> connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"));
    }

    @Test
    @DisplayName("deadline: a server that stalls within the body")
    default void deadlineStallWithinBody() {
        assertLate(connection -> connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nthis and then"));
    }

    @Test
    @DisplayName("deadline: a server that stalls before the last chunk")
    default void deadlineStallBeforeLastChunk() {
        assertLate(
                connection -> connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"));
    }

    @Test
    @DisplayName("deadline: a server that drips a body, so that something is always going on")
    default void deadlineSlowDrip() {
        assertLate(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            connection.drip("x".repeat(100_000), 10);
        });
    }

    @Test
    @DisplayName("deadline: a server that drips a head")
    default void deadlineSlowDripOfHead() {
        assertLate(connection -> connection.drip("HTTP/1.1 200 OK\r\nX-A: " + "x".repeat(10_000), 10));
    }

    @Test
    @DisplayName("deadline: a server that sends interim responses for ever")
    default void deadlineInterimForEver() {
        ScriptedServer server = harness().server(connection -> {
            if (connection.readRequest() != null) {
                connection.drip("HTTP/1.1 100 Continue\r\n\r\n".repeat(1000), 1);
                connection.awaitEnd();
            }
        });
        HttpTransportException failure =
                Harness.lateAfterSending(deadline -> harness().start(Harness.post(server.uri("/")), deadline));
        // or the client has had enough of them before
        assertThat(failure.kind()).isIn(Kind.DEADLINE, Kind.PROTOCOL);
        assertThat(failure.mayHaveBeenSent()).isTrue();
        server.awaitNoConnections();
    }

    @Test
    @DisplayName("deadline: a server that stops taking the request's body")
    default void deadlineStallWithinRequest() {
        ScriptedServer server = harness().server(connection -> {
            connection.readHead();
            Guard.await(connection.ended(), "never, the connection is abandoned when the server is closed");
        });
        lateAfterSending(deadline -> harness().start(Harness.post(server.uri("/"), endless()), deadline));
    }

    private static HttpBody endless() {
        return HttpBody.stream("application/octet-stream", -1, false, () -> new GeneratedStream(Long.MAX_VALUE));
    }

    @Test
    @DisplayName("deadline: a download that stalls keeps what had arrived")
    default void deadlineStalledDownload(@TempDir Path folder) {
        String part = "the first part";
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + part);
            connection.awaitEnd();
        });
        Deque<Path> files = new ArrayDeque<>();
        lateAfterSending(
                deadline -> {
                    files.push(folder.resolve("f" + files.size()));
                    ResponseTarget target = new ResponseTarget.ToFile(files.element(), 1000, 10);
                    return harness().start(Harness.get(server.uri("/"), target), deadline);
                },
                () -> {
                    server.awaitNoConnections();
                    return files.element().toFile().length() == part.length();
                });
        assertThat(files.element()).hasContent(part);
    }

    @Test
    @DisplayName("deadline: a connection that is not made in time: certainly not sent")
    default void deadlineWhileConnecting() throws IOException {
        FullBacklog backlog = harness().closing(new FullBacklog());
        lateBeforeSending(harness().start(Harness.post(backlog.uri("http")), Harness.soon(300)));
    }

    @Test
    @DisplayName("deadline: a TLS handshake that stalls: certainly not sent")
    default void deadlineWhileShakingHands() {
        ScriptedServer server = harness().server(ServerConnection::awaitEnd);
        // after which a transport may give up what it began for nobody else
        harness().transport(TransportOptions.builder().connectTimeout(Duration.ofSeconds(2)));
        java.net.URI uri = java.net.URI.create("https://127.0.0.1:" + server.port() + "/");
        lateBeforeSending(harness().start(Harness.post(uri), Harness.soon(300)));
        server.awaitNoConnections();
    }

    @Test
    @DisplayName("deadline: waiting for a free connection counts: certainly not sent")
    default void deadlineWhileWaiting() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        ScriptedServer stalled = harness().server(connection -> {
            connection.readRequest();
            connection.awaitEnd();
        });
        harness().transport(TransportOptions.builder().maxConnectionsPerHost(1));
        CompletableFuture<HttpResponse> first = harness().start(Harness.post(stalled.uri("/")));
        lateBeforeSending(harness().start(Harness.post(stalled.uri("/late")), Harness.soon(200)));
        // other hosts are not held up
        assertThat(harness().send(Harness.post(server.uri("/"))).status()).isEqualTo(200);
        assertThat(first).isNotDone();
        harness().settle(stalled);
        assertThat(stalled.requests()).noneMatch(request -> request.target().equals("/late"));
    }

    @Test
    @DisplayName("deadline: after a deadline the transport goes on")
    default void deadlineTransportGoesOn() {
        ScriptedServer server = harness().server(connection -> {
            while (true) {
                ReceivedRequest request = connection.readRequest();
                if (request == null) {
                    return;
                }
                if (request.target().equals("/stall")) {
                    connection.awaitEnd();
                    return;
                }
                connection.respond(200, "ok");
            }
        });
        harness().transport(TransportOptions.builder().maxConnectionsPerHost(2));
        for (int i = 0; i < 5; i++) {
            lateAfterSending(deadline -> harness().start(Harness.post(server.uri("/stall")), deadline));
            assertThat(harness().send(Harness.post(server.uri("/"))).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"PT2562047788015215H30M7S", "P200000D", "P30D"})
    @DisplayName("time limits that mean for ever are understood as that")
    default void deadlineForEver(Duration forEver) {
        ScriptedServer server = harness().server(answering(200, "ok"));
        harness()
                .transport(TransportOptions.builder()
                        .connectTimeout(forEver)
                        .idleTimeout(forEver)
                        .poolWaitTimeout(forEver)
                        .maxConnectionLifetime(forEver)
                        .maxConnectionsPerHost(1));
        List<CompletableFuture<HttpResponse>> futures = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            futures.add(harness().start(Harness.post(server.uri("/")), Deadline.after(forEver)));
        }
        futures.forEach(future -> assertThat(Harness.response(future).status()).isEqualTo(200));
        assertThat(server.connections()).hasSize(1);
    }
}
