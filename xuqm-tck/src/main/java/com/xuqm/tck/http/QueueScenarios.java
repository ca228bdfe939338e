package com.xuqm.tck.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.TransportOptions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Thousands of exchanges that wait for a connection: each of them ends, whatever ends the waiting. */
interface QueueScenarios extends Scenario {

    /** Many times what fits on a stack, if one exchange's end were to be handled within that of another. */
    int THOUSANDS = 10_000;

    /** A server that takes requests and answers when it may. */
    final class Stalled {

        private final CountDownLatch mayAnswer = new CountDownLatch(1);
        private final CountDownLatch arrived = new CountDownLatch(1);
        private final Harness harness;
        private final ScriptedServer server;

        Stalled(Harness harness, int connections) {
            this.harness = harness;
            server = harness.server(connection -> {
                while (connection.readRequest() != null) {
                    arrived.countDown();
                    if (mayAnswer.await(2 * Guard.SECONDS, TimeUnit.SECONDS)) {
                        connection.respond(200, "ok");
                    }
                }
            });
            harness.transport(TransportOptions.builder()
                    .maxConnectionsPerHost(connections)
                    .poolWaitTimeout(Duration.ofHours(1)));
        }

        CompletableFuture<HttpResponse> first() {
            CompletableFuture<HttpResponse> first = harness.start(Harness.post(server.uri("/first")));
            Guard.await(arrived, "the first request");
            return first;
        }

        List<CompletableFuture<HttpResponse>> queue(Deadline deadline) {
            List<CompletableFuture<HttpResponse>> waiting = new ArrayList<>();
            for (int i = 0; i < THOUSANDS; i++) {
                waiting.add(harness.start(Harness.post(server.uri("/waiting")), deadline));
            }
            return waiting;
        }

        private static void awaitPassing(Deadline deadline) {
            while (!deadline.isExpired()) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    @DisplayName(
            "queue: 10,000 wait for one connection, the answer comes after their deadlines: each ends, none is sent, the answer is had")
    default void queueAnswerComesAfterTheDeadlines() {
        Stalled stalled = new Stalled(harness(), 1);
        CompletableFuture<HttpResponse> first = stalled.first();
        Deadline deadline = Harness.soon(1000);
        List<CompletableFuture<HttpResponse>> waiting = stalled.queue(deadline);
        Stalled.awaitPassing(deadline);
        // a timer for each of them is due now, and many are late: the connection is free before they have run
        stalled.mayAnswer.countDown();
        assertThat(Harness.response(first).status()).isEqualTo(200);
        for (CompletableFuture<HttpResponse> one : waiting) {
            Harness.assertFailure(Harness.failure(one), Kind.DEADLINE, false);
        }
        harness().settle(stalled.server);
        assertThat(stalled.server.requests()).hasSize(1);
    }

    @Test
    @DisplayName(
            "queue: 10,000 requests to a service that is stalled, all with the same deadline: each ends, and the transport goes on")
    default void queueWholeServiceStalled() {
        Stalled stalled = new Stalled(harness(), 8);
        List<CompletableFuture<HttpResponse>> all = stalled.queue(Harness.soon(1000));
        for (CompletableFuture<HttpResponse> one : all) {
            assertThat(Harness.failure(one).kind()).isEqualTo(Kind.DEADLINE);
        }
        stalled.mayAnswer.countDown();
        assertThat(harness().send(Harness.post(stalled.server.uri("/after"))).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "queue: to a service that answers nothing, no place that a deadline frees goes to one whose own deadline is as good as there")
    default void queueBehindSilence() {
        Stalled stalled = new Stalled(harness(), 4);
        List<CompletableFuture<HttpResponse>> all = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1500);
        for (int i = 0; i < 200; i++) {
            // each a little later than the one before, so that there is always one who has time when a place is freed
            long nanos = end + TimeUnit.MILLISECONDS.toNanos(i) - System.nanoTime();
            all.add(harness()
                    .start(Harness.post(stalled.server.uri("/waiting")), Deadline.after(Duration.ofNanos(nanos))));
        }
        for (CompletableFuture<HttpResponse> one : all) {
            assertThat(Harness.failure(one).kind()).isEqualTo(Kind.DEADLINE);
        }
        // those who had their whole time, and those who came next before all of these had ended
        assertThat(stalled.server.requests()).hasSizeBetween(4, 8);
        stalled.mayAnswer.countDown();
        assertThat(harness().send(Harness.post(stalled.server.uri("/after"))).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("queue: a callback that cancels 10,000 that wait ends each of them")
    default void queueCancelledInACallback() {
        Stalled stalled = new Stalled(harness(), 1);
        CompletableFuture<HttpResponse> first = stalled.first();
        List<CompletableFuture<HttpResponse>> waiting = stalled.queue(Harness.late());
        CompletableFuture<HttpResponse> cancelling = first.whenComplete((response, failure) -> {
            for (CompletableFuture<HttpResponse> one : waiting) {
                one.cancel(true);
            }
        });
        stalled.mayAnswer.countDown();
        assertThat(Harness.response(cancelling).status()).isEqualTo(200);
        assertThat(waiting).allMatch(CompletableFuture::isDone);
    }

    @Test
    @DisplayName("queue: 10,000 requests to a port that refuses connections: each is told so, certainly not sent")
    default void queueRefused() throws IOException {
        RefusingPort nobody = harness().closing(new RefusingPort());
        harness().transport(TransportOptions.builder().maxConnectionsPerHost(1).poolWaitTimeout(Duration.ofHours(1)));
        Deadline anHour = Deadline.after(Duration.ofHours(1)); // one after the other, on whatever machine
        List<CompletableFuture<HttpResponse>> all = new ArrayList<>();
        for (int i = 0; i < THOUSANDS; i++) {
            all.add(harness().start(Harness.post(URI.create(nobody.baseUrl() + "/")), anHour));
        }
        for (CompletableFuture<HttpResponse> one : all) {
            Harness.assertFailure(Harness.failure(one), Kind.CONNECT, false);
        }
    }

    @Test
    @DisplayName("queue: closing fails 10,000 that wait as closed, certainly not sent")
    default void queueClosed() {
        Stalled stalled = new Stalled(harness(), 1);
        CompletableFuture<HttpResponse> first = stalled.first();
        List<CompletableFuture<HttpResponse>> waiting = stalled.queue(Harness.late());
        harness().transport().close();
        Harness.assertFailure(Harness.failure(first), Kind.CLOSED, true);
        for (CompletableFuture<HttpResponse> one : waiting) {
            Harness.assertFailure(Harness.failure(one), Kind.CLOSED, false);
        }
    }
}
