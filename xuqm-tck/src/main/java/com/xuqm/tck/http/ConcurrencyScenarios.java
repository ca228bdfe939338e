package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.TransportOptions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many exchanges at a time: pool, limits, fairness, threads. */
interface ConcurrencyScenarios extends Scenario {

    @Test
    @DisplayName("1,000 concurrent calls on 8 connections all get their own answer")
    default void thousandOnEight() {
        ScriptedServer server = harness().server(connection -> {
            ReceivedRequest request;
            while ((request = connection.readRequest()) != null) {
                connection.respond(200, request.target());
            }
        });
        harness()
                .transport(TransportOptions.builder()
                        .maxConnectionsPerHost(8)
                        .poolWaitTimeout(Duration.ofSeconds(Guard.SECONDS)));
        List<CompletableFuture<HttpResponse>> futures = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            futures.add(harness().start(Harness.post(server.uri("/" + i))));
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(Harness.response(futures.get(i)).body()).asString().isEqualTo("/" + i);
        }
        assertThat(server.mostOpenConnections()).isLessThanOrEqualTo(8);
        assertThat(server.requests()).hasSize(1000);
    }

    @Test
    @DisplayName("requests one after the other use one connection")
    default void keepAlive() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        for (int i = 0; i < 50; i++) {
            harness().send(Harness.post(server.uri("/")));
        }
        assertThat(server.connections()).hasSize(1);
    }

    @Test
    @DisplayName("a request that follows in the callback of another uses its connection")
    default void keepAliveInCallback() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        CompletableFuture<HttpResponse> chain = harness().start(Harness.post(server.uri("/")));
        for (int i = 0; i < 50; i++) {
            chain = chain.thenCompose(response -> harness().start(Harness.post(server.uri("/"))));
        }
        Harness.response(chain);
        assertThat(server.connections()).hasSize(1);
    }

    @Test
    @DisplayName("a connection that the server wants closed is not used again")
    default void connectionClose() {
        ScriptedServer server = harness().server(answering(200, "ok", "Connection: close"));
        harness().send(Harness.post(server.uri("/")));
        harness().send(Harness.post(server.uri("/")));
        assertThat(server.connections())
                .hasSize(2)
                .allSatisfy(connection -> assertThat(connection.requests()).hasSize(1));
    }

    @Test
    @DisplayName("who waits for a connection longer than the limit is told so: certainly not sent")
    default void poolTimeout() {
        ScriptedServer server = harness().server(connection -> {
            connection.readRequest();
            connection.awaitEnd();
        });
        harness()
                .transport(TransportOptions.builder().maxConnectionsPerHost(2).poolWaitTimeout(Duration.ofMillis(200)));
        CompletableFuture<HttpResponse> first = harness().start(Harness.post(server.uri("/")));
        CompletableFuture<HttpResponse> second = harness().start(Harness.post(server.uri("/")));
        Harness.assertFailure(harness().failure(Harness.post(server.uri("/late"))), Kind.POOL_TIMEOUT, false);
        assertThat(first).isNotDone();
        assertThat(second).isNotDone();
        harness().settle(server);
        assertThat(server.requests()).noneMatch(request -> request.target().equals("/late"));
    }

    @Test
    @DisplayName("who waits for a connection is served in the order of coming")
    default void fairness() {
        CountDownLatch gate = new CountDownLatch(1);
        ScriptedServer server = harness().server(connection -> {
            while (connection.readRequest() != null) {
                Guard.await(gate, "all to be waiting");
                connection.respond(200, "ok");
            }
        });
        harness().transport(TransportOptions.builder().maxConnectionsPerHost(1));
        List<CompletableFuture<HttpResponse>> futures = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            futures.add(harness().start(Harness.post(server.uri("/" + i))));
        }
        gate.countDown();
        futures.forEach(Harness::response);
        assertThat(server.requests())
                .extracting(ReceivedRequest::target)
                .containsExactlyElementsOf(
                        IntStream.range(0, 50).mapToObj(i -> "/" + i).toList());
        assertThat(server.connections()).hasSize(1);
    }

    @Test
    @DisplayName("a host whose connections are all in use holds up no other host")
    default void hostsAreApart() {
        ScriptedServer stalled = harness().server(ServerConnection::awaitEnd);
        ScriptedServer good = harness().server(answering(200, "ok"));
        harness().transport(TransportOptions.builder().maxConnectionsPerHost(1));
        CompletableFuture<HttpResponse> first = harness().start(Harness.post(stalled.uri("/")));
        CompletableFuture<HttpResponse> waiting = harness().start(Harness.post(stalled.uri("/")));
        assertThat(harness().send(Harness.post(good.uri("/"))).status()).isEqualTo(200);
        assertThat(first).isNotDone();
        assertThat(waiting).isNotDone();
    }

    @Test
    @DisplayName("join() in the callback of an exchange cannot deadlock, even on many at once")
    default void joinInCallback() {
        CountDownLatch added = new CountDownLatch(1);
        ScriptedServer server = harness().server(answeringAfter(added));
        int calls = 64;
        CountDownLatch allIn = new CountDownLatch(calls);
        List<CompletableFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            futures.add(harness().start(Harness.post(server.uri("/outer"))).thenApply(outer -> {
                // all callbacks block before the first of them goes on
                allIn.countDown();
                Guard.await(allIn, "all callbacks to run");
                return harness()
                        .start(Harness.post(server.uri("/inner")))
                        .join()
                        .status();
            }));
        }
        added.countDown();
        for (CompletableFuture<Integer> future : futures) {
            CompletableFuture<HttpResponse> inner = future.thenApply(
                    status -> HttpResponse.of(status, com.xuqm.sdk.http.HttpHeaders.empty(), new byte[0]));
            assertThat(Harness.response(inner).status()).isEqualTo(200);
        }
    }

    /** A callback that is added to a completed future runs on the thread that adds it, which has others to add. */
    private static ScriptedServer.Script answeringAfter(CountDownLatch callbacksAdded) {
        return connection -> {
            while (connection.readRequest() != null) {
                Guard.await(callbacksAdded, "all callbacks to be added");
                connection.respond(200, "ok");
            }
        };
    }

    @Test
    @DisplayName("callbacks that block hold up no exchange")
    default void blockedCallbacks() {
        CountDownLatch added = new CountDownLatch(1);
        ScriptedServer server = harness().server(answeringAfter(added));
        CountDownLatch gate = new CountDownLatch(1);
        List<CompletableFuture<HttpResponse>> blocked = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            blocked.add(harness()
                    .start(Harness.post(server.uri("/")))
                    .whenComplete((response, failure) -> Guard.await(gate, "the exchange that must not be held up")));
        }
        added.countDown();
        for (int i = 0; i < 16; i++) {
            assertThat(harness().send(Harness.post(server.uri("/"))).status()).isEqualTo(200);
        }
        gate.countDown();
        blocked.forEach(Harness::response);
    }

    @Test
    @DisplayName("a callback that throws hurts nobody")
    default void throwingCallback() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        for (int i = 0; i < 20; i++) {
            CompletableFuture<Object> thrown = harness()
                    .start(Harness.post(server.uri("/")))
                    .handle((response, failure) -> {
                        throw new IllegalStateException("the caller's own");
                    });
            assertThat(thrown).failsWithin(Duration.ofSeconds(Guard.SECONDS));
        }
        assertThat(harness().send(Harness.post(server.uri("/"))).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("bursts of 64 requests start no more threads than are in flight, not one for each request")
    default void noThreadPerRequest() {
        int inFlight = 64;
        int bursts = 32;
        CyclicBarrier allHere = new CyclicBarrier(inFlight);
        ScriptedServer server = harness().server(connection -> {
            while (connection.readRequest() != null) {
                // so that as many are in flight, and as many answers come at once
                allHere.await(Guard.SECONDS, TimeUnit.SECONDS);
                connection.respond(200, "ok");
            }
        });
        harness().transport(TransportOptions.builder().maxConnectionsPerHost(inFlight));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getTotalStartedThreadCount();
        for (int burst = 0; burst < bursts; burst++) {
            List<CompletableFuture<HttpResponse>> futures = new ArrayList<>();
            for (int i = 0; i < inFlight; i++) {
                futures.add(harness().start(Harness.post(server.uri("/"))));
            }
            futures.forEach(Harness::response);
        }
        long ofServer = server.connections().size();
        assertThat(threads.getTotalStartedThreadCount() - before - ofServer)
                .as("threads started by %d requests, %d at a time", inFlight * bursts, inFlight)
                // a pool may grow to as many as are in flight, and serves all that follow with these; the rest is for
                // I/O
                .isLessThanOrEqualTo(inFlight + 16);
    }
}
