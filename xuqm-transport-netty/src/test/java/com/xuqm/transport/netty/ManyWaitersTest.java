package com.xuqm.transport.netty;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.ScriptedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Thousands of exchanges that wait for one connection, while the event loops stand still, as in a machine that is suspended. */
@ExtendWith(LeakGuard.class)
class ManyWaitersTest {

    private static final int WAITING = 10_000;

    private final EventLoops loops = EventLoops.create(false);
    private final NettyHttpTransport transport = new NettyHttpTransport(
            TransportOptions.builder()
                    .maxConnectionsPerHost(1)
                    .poolWaitTimeout(Duration.ofHours(1))
                    .build(),
            loops);

    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void close() {
        goOn.countDown();
        transport.close();
    }

    private void suspend() {
        for (var loop : loops.all()) {
            loop.execute(() -> awaitQuietly(goOn));
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            Requests.await(latch, "the end of the suspension");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<CompletableFuture<HttpResponse>> queue(ScriptedServer server, Deadline deadline) {
        List<CompletableFuture<HttpResponse>> waiting = new ArrayList<>();
        for (int i = 0; i < WAITING; i++) {
            waiting.add(transport.send(Requests.get(server.uri("/waiting")), deadline));
        }
        return waiting;
    }

    @Test
    @DisplayName(
            "after a suspension longer than all deadlines, each of 10,000 that wait ends, and the answer that came is had")
    void suspended() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch mayAnswer = new CountDownLatch(1);
        try (ScriptedServer server = ScriptedServer.start(connection -> {
            connection.readRequest();
            arrived.countDown();
            Requests.await(mayAnswer, "leave to answer");
            connection.respond(200, "answered");
            answered.countDown();
            while (connection.readRequest() != null) {
                connection.respond(200, "late");
            }
        })) {
            CompletableFuture<HttpResponse> first = transport.send(Requests.get(server.uri("/first")), Requests.late());
            Requests.await(arrived, "the first request");
            suspend();
            Deadline deadline = Deadline.after(Duration.ofSeconds(1));
            List<CompletableFuture<HttpResponse>> waiting = queue(server, deadline);
            mayAnswer.countDown();
            Requests.await(answered, "the answer");
            while (!deadline.isExpired()) {
                Thread.onSpinWait();
            }
            goOn.countDown();
            assertThat(Requests.response(first).status()).isEqualTo(200);
            for (CompletableFuture<HttpResponse> one : waiting) {
                var failure = Requests.failure(one);
                assertThat(failure.kind()).isEqualTo(Kind.DEADLINE);
                assertThat(failure.mayHaveBeenSent()).isFalse();
            }
            assertThat(server.requests()).hasSize(1);
        }
    }
}
