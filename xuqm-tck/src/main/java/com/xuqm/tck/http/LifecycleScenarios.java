package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.TransportOptions;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the making of a transport to its end. */
interface LifecycleScenarios extends Scenario {

    private static Set<Thread> threads() {
        Set<Thread> alive = new HashSet<>(Thread.getAllStackTraces().keySet());
        // the servers' own, and those that the JVM keeps for everybody
        alive.removeIf(thread -> thread.getName().startsWith("scripted-")
                || thread.getName().startsWith("ForkJoinPool.commonPool-worker-")
                || thread.getName().startsWith("junit-"));
        return alive;
    }

    @Test
    @DisplayName("after close there is no thread and no connection left")
    default void nothingLeft() {
        Set<Thread> before = threads();
        ScriptedServer server = harness().server(answering(200, "ok"));
        HttpTransport transport = harness().transport();
        List<CompletableFuture<HttpResponse>> futures = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            futures.add(harness().start(Harness.post(server.uri("/"))));
        }
        futures.forEach(Harness::response);
        Set<Thread> started = threads();
        started.removeAll(before);
        transport.close();
        server.awaitNoConnections();
        Set<Thread> left = threads();
        left.removeAll(before);
        started.addAll(left);
        started.forEach(Guard::join);
    }

    @Test
    @DisplayName("a closed transport goes to the garbage collector, whatever its last exchanges were")
    default void nothingKept() {
        ScriptedServer answering = harness().server(answering(200, "ok"));
        ScriptedServer cutting = harness().server(ServerConnection::readRequest);
        ScriptedServer silent = harness().server(connection -> {
            connection.readRequest();
            connection.awaitEnd();
        });
        WeakReference<HttpTransport> closed = harness().closed(transport -> {
            Harness.response(transport.send(Harness.post(answering.uri("/")), Harness.late()));
            Harness.failure(transport.send(Harness.post(cutting.uri("/")), Harness.late()));
            Harness.lateAfterSending(deadline -> transport.send(Harness.post(silent.uri("/")), deadline));
            CompletableFuture<HttpResponse> running = transport.send(Harness.post(silent.uri("/")), Harness.late());
            running.cancel(true);
        });
        Guard.awaitCollected(closed, "the closed transport");
    }

    @Test
    @DisplayName("a transport that was never used closes as well")
    default void closeUnused() {
        Set<Thread> before = threads();
        harness().transport().close();
        Set<Thread> left = threads();
        left.removeAll(before);
        left.forEach(Guard::join);
    }

    @Test
    @DisplayName("close ends an exchange that waits for its answer: may have been sent")
    default void closeWhileWaitingForAnswer() {
        assertClosed(connection -> {});
    }

    @Test
    @DisplayName("close ends an exchange within the body of its answer: may have been sent")
    default void closeWithinBody() {
        assertClosed(connection -> connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome"));
    }

    private void assertClosed(ScriptedServer.Script afterRequest) {
        CountDownLatch reached = new CountDownLatch(1);
        ScriptedServer server = harness().server(connection -> {
            if (connection.readRequest() != null) {
                afterRequest.serve(connection);
                reached.countDown();
                connection.awaitEnd();
            }
        });
        CompletableFuture<HttpResponse> future = harness().start(Harness.post(server.uri("/")));
        Guard.await(reached, "the phase in which to close");
        harness().transport().close();
        Harness.assertFailure(Harness.failure(future), Kind.CLOSED, true);
        server.awaitNoConnections();
    }

    @Test
    @DisplayName("close ends an exchange that waits for a connection: certainly not sent")
    default void closeWhileWaitingForConnection() {
        CountDownLatch reached = new CountDownLatch(1);
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            reached.countDown();
            connection.awaitEnd();
        });
        harness().transport(TransportOptions.builder().maxConnectionsPerHost(1));
        CompletableFuture<HttpResponse> running = harness().start(Harness.post(server.uri("/1")));
        CompletableFuture<HttpResponse> waiting = harness().start(Harness.post(server.uri("/2")));
        Guard.await(reached, "the first request");
        harness().transport().close();
        Harness.assertFailure(Harness.failure(waiting), Kind.CLOSED, false);
        Harness.assertFailure(Harness.failure(running), Kind.CLOSED, true);
        server.awaitNoConnections();
        assertThat(server.requests()).extracting(ReceivedRequest::target).containsExactly("/1");
    }

    @Test
    @DisplayName("close ends an exchange whose connection is being made: certainly not sent")
    default void closeWhileConnecting() throws IOException {
        FullBacklog backlog = harness().closing(new FullBacklog());
        CompletableFuture<HttpResponse> future = harness().start(Harness.post(backlog.uri("http")));
        harness().transport().close();
        Harness.assertFailure(Harness.failure(future), Kind.CLOSED, false);
    }

    @Test
    @DisplayName("a closed transport refuses requests: certainly not sent")
    default void sendAfterClose() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        harness().send(Harness.post(server.uri("/")));
        harness().transport().close();
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/late")));
        Harness.assertFailure(failure, Kind.CLOSED, false);
        server.awaitNoConnections();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    @DisplayName("closing again does nothing, from several threads at once neither")
    default void closeIsIdempotent() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        harness().send(Harness.post(server.uri("/")));
        HttpTransport transport = harness().transport();
        List<Thread> closers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread closer = new Thread(transport::close, "closer-" + i);
            closer.start();
            closers.add(closer);
        }
        closers.forEach(Guard::join);
        transport.close();
        server.awaitNoConnections();
    }

    @Test
    @DisplayName("close in the callback of an exchange does not wait for itself")
    default void closeInCallback() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        HttpTransport transport = harness().transport();
        CompletableFuture<HttpResponse> future =
                harness().start(Harness.post(server.uri("/"))).whenComplete((response, failure) -> transport.close());
        assertThat(Harness.response(future).status()).isEqualTo(200);
        server.awaitNoConnections();
    }

    @Test
    @DisplayName("requests that race with close end one way or the other")
    default void closeUnderLoad() {
        for (int round = 0; round < 5; round++) {
            ScriptedServer server = harness().server(answering(200, "ok"));
            HttpTransport transport =
                    harness().transport(TransportOptions.builder().maxConnectionsPerHost(8));
            List<CompletableFuture<HttpResponse>> futures = new ArrayList<>();
            Thread closer = new Thread(transport::close, "closer");
            for (int i = 0; i < 200; i++) {
                futures.add(harness().start(Harness.post(server.uri("/"))));
                if (i == 100) {
                    closer.start();
                }
            }
            for (CompletableFuture<HttpResponse> future : futures) {
                Throwable failure = Harness.settled(future);
                if (failure != null) {
                    assertThat(failure).isInstanceOf(HttpTransportException.class);
                    assertThat(((HttpTransportException) failure).kind()).isEqualTo(Kind.CLOSED);
                }
            }
            Guard.join(closer);
            server.awaitNoConnections();
            assertThat(server.requests().size())
                    .as("requests that arrived, against those that may have")
                    .isLessThanOrEqualTo((int) futures.stream()
                            .filter(LifecycleScenarios::mayHaveBeenSent)
                            .count());
        }
    }

    private static boolean mayHaveBeenSent(CompletableFuture<HttpResponse> future) {
        return !(Harness.settled(future) instanceof HttpTransportException failure) || failure.mayHaveBeenSent();
    }

    @Test
    @DisplayName("one transport's close is not another's")
    default void transportsAreApart() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        HttpTransport first = harness().transport();
        harness().send(Harness.post(server.uri("/")));
        harness().transport(TransportOptions.builder());
        harness().send(Harness.post(server.uri("/")));
        first.close();
        assertThat(harness().send(Harness.post(server.uri("/"))).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a connection that is unused for the idle timeout is closed, and the next request makes a new one")
    default void idleTimeout() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        harness().transport(TransportOptions.builder().idleTimeout(Duration.ofMillis(200)));
        harness().send(Harness.post(server.uri("/")));
        Guard.await(server.connections().get(0).ended(), "the end of the unused connection");
        assertThat(harness().send(Harness.post(server.uri("/"))).status()).isEqualTo(200);
        assertThat(server.connections()).hasSize(2);
    }

    @Test
    @DisplayName("an exchange that lasts longer than the idle timeout is not hurt by it")
    default void idleTimeoutIsForUnusedConnections() {
        ScriptedServer server = harness().server(connection -> {
            if (connection.readRequest() != null) {
                connection.drip("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nslow", 15);
                connection.awaitEnd();
            }
        });
        harness().transport(TransportOptions.builder().idleTimeout(Duration.ofMillis(100)));
        assertThat(harness().send(Harness.post(server.uri("/"))).body()).hasSize(4);
    }

    @Test
    @DisplayName("what a transport cannot do it refuses when it is made")
    default void lackingCapabilitiesAreRefused() {
        if (!supports(Capability.HTTP_2)) {
            assertRefused(TransportOptions.builder().http2(true));
        }
        if (!supports(Capability.PROXY)) {
            assertRefused(TransportOptions.builder().proxy(com.xuqm.sdk.http.ProxyOptions.of("127.0.0.1", 1)));
        }
        if (!supports(Capability.PROXY_CREDENTIALS)) {
            assertRefused(TransportOptions.builder()
                    .proxy(new com.xuqm.sdk.http.ProxyOptions("127.0.0.1", 1, "user", "s3cret")));
        }
    }

    private void assertRefused(TransportOptions.Builder options) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> harness().transport(options)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3cret");
    }
}
