package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.TransportOptions;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cancelling the future aborts the exchange in every phase. */
interface CancelScenarios extends Scenario {

    /** Cancels when the server has got as far as the script goes, and expects the connection to end. */
    private void assertAborted(HttpBody body, ScriptedServer.Script before) {
        CountDownLatch reached = new CountDownLatch(1);
        ScriptedServer server = harness().server(connection -> {
            if (connection.number() > 0) {
                answering(200, "next").serve(connection);
                return;
            }
            before.serve(connection);
            reached.countDown();
            connection.awaitEnd();
        });
        harness().transport(TransportOptions.builder().maxConnectionsPerHost(1));
        CompletableFuture<HttpResponse> future = harness().start(Harness.post(server.uri("/"), body));
        Guard.await(reached, "the phase in which to cancel");
        assertThat(future.cancel(true)).isTrue();
        assertThat(future).isCancelled();
        Guard.await(server.connections().get(0).ended(), "the end of the connection");
        // its permit is back, and its connection not in the pool
        assertThat(harness().send(Harness.post(server.uri("/"))).body()).hasSize(4);
    }

    @Test
    @DisplayName("cancelled while the request's body is being sent")
    default void cancelWhileSending() {
        CountDownLatch over = new CountDownLatch(1);
        HttpBody body = HttpBody.stream(
                "text/plain",
                100,
                false,
                () -> new OneByOne(before -> {
                    if (before < 10) {
                        return 'x';
                    }
                    Guard.await(over, "the end of the scenario");
                    return -1;
                }));
        try {
            assertAborted(body, connection -> {
                connection.readHead();
                for (int i = 0; i < 10; ) {
                    i += connection.read(new byte[10 - i]);
                }
            });
        } finally {
            over.countDown();
        }
    }

    @Test
    @DisplayName("cancelled while waiting for the answer")
    default void cancelWhileWaitingForAnswer() {
        assertAborted(Harness.json("{}"), ServerConnection::readRequest);
    }

    @Test
    @DisplayName("cancelled within the head of the answer")
    default void cancelWithinHead() {
        assertAborted(Harness.json("{}"), connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nX-");
        });
    }

    @Test
    @DisplayName("cancelled after the head of the answer")
    default void cancelAfterHead() {
        assertAborted(Harness.json("{}"), connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
        });
    }

    @Test
    @DisplayName("cancelled within the body of the answer")
    default void cancelWithinBody() {
        assertAborted(Harness.json("{}"), connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
        });
    }

    @Test
    @DisplayName("cancelled while the connection is being made")
    default void cancelWhileConnecting() throws IOException {
        FullBacklog backlog = harness().closing(new FullBacklog());
        harness().transport(TransportOptions.builder().maxConnectionsPerHost(1));
        CompletableFuture<HttpResponse> future = harness().start(Harness.post(backlog.uri("http")));
        assertThat(future.cancel(true)).isTrue();
        assertThat(future).isCancelled();
    }

    @Test
    @DisplayName("cancelled while waiting for a free connection: nothing is sent, and the place is given up")
    default void cancelWhileWaitingForConnection() {
        CountDownLatch gate = new CountDownLatch(1);
        ScriptedServer server = harness().server(connection -> {
            while (connection.readRequest() != null) {
                Guard.await(gate, "the cancellation");
                connection.respond(200, "ok");
            }
        });
        harness().transport(TransportOptions.builder().maxConnectionsPerHost(1));
        CompletableFuture<HttpResponse> first = harness().start(Harness.post(server.uri("/1")));
        CompletableFuture<HttpResponse> second = harness().start(Harness.post(server.uri("/2")));
        CompletableFuture<HttpResponse> third = harness().start(Harness.post(server.uri("/3")));
        assertThat(second.cancel(true)).isTrue();
        gate.countDown();
        Harness.response(first);
        Harness.response(third);
        harness().settle(server);
        assertThat(server.requests()).extracting(ReceivedRequest::target).containsExactly("/1", "/3");
    }

    @Test
    @DisplayName("cancelled at once, a thousand times: the transport goes on, and no permit is lost")
    default void cancelAtOnce() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        harness().transport(TransportOptions.builder().maxConnectionsPerHost(2));
        for (int i = 0; i < 1000; i++) {
            harness().start(Harness.post(server.uri("/"))).cancel(true);
        }
        for (int i = 0; i < 4; i++) {
            assertThat(harness().send(Harness.post(server.uri("/"))).status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("cancelled after the response: nothing happens, and the connection stays in the pool")
    default void cancelAfterwards() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        for (int i = 0; i < 3; i++) {
            CompletableFuture<HttpResponse> future = harness().start(Harness.post(server.uri("/")));
            Harness.response(future);
            assertThat(future.cancel(true)).isFalse();
        }
        assertThat(server.connections()).hasSize(1);
    }

    @Test
    @DisplayName("a future that the caller completes himself, as by orTimeout, ends the exchange as well")
    default void cancelCompletedByCaller() {
        CountDownLatch reached = new CountDownLatch(1);
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            reached.countDown();
            connection.awaitEnd();
        });
        CompletableFuture<HttpResponse> future = harness().start(Harness.post(server.uri("/")));
        Guard.await(reached, "the request");
        future.completeExceptionally(new IllegalStateException("the caller's own"));
        server.awaitNoConnections();
    }
}
