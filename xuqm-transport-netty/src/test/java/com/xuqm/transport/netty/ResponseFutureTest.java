package com.xuqm.transport.netty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.ScriptedServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The ways in which a caller may wait, against a server that answers when the test says so. */
@Timeout(60)
class ResponseFutureTest {

    private final CountDownLatch gate = new CountDownLatch(1);
    private final ScriptedServer server = ScriptedServer.start(connection -> {
        while (connection.readRequest() != null) {
            Requests.await(gate, "leave to answer");
            connection.respond(200, "ok");
        }
    });
    private final NettyHttpTransport transport = new NettyHttpTransport(TransportOptions.defaults());
    private final CompletableFuture<HttpResponse> future =
            transport.send(Requests.get(server.uri("/")), Requests.late());

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    /** Starts a thread and waits until it does not run any more, which can only be because it waits for the response. */
    private static <T> FutureTask<T> waiting(java.util.concurrent.Callable<T> task) {
        FutureTask<T> running = new FutureTask<>(task);
        Thread thread = new Thread(running, "waiting");
        thread.start();
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return running;
    }

    @Test
    void everyKindOfWaitingGetsTheResponse() throws Exception {
        List<FutureTask<HttpResponse>> waiting = new ArrayList<>();
        waiting.add(waiting(future::join));
        waiting.add(waiting(future::get));
        waiting.add(waiting(() -> future.get(1, TimeUnit.HOURS)));
        waiting.add(waiting(() -> CompletableFuture.allOf(future)
                .thenApply(nothing -> future.join())
                .get()));
        gate.countDown();
        for (FutureTask<HttpResponse> one : waiting) {
            assertThat(one.get().status()).isEqualTo(200);
        }
    }

    @Test
    void aDependentRunsEvenIfOnlyAWaitingThreadIsThere() throws Exception {
        FutureTask<HttpResponse> waiting = waiting(future::join);
        CompletableFuture<String> thread =
                future.thenApply(response -> Thread.currentThread().getName());
        gate.countDown();
        assertThat(thread.get()).doesNotStartWith("xuqm-netty-io");
        waiting.get();
    }

    @Test
    @DisplayName("get with a time gives up in time, and the response can still be had")
    void getWithTimeGivesUp() throws Exception {
        assertThatThrownBy(() -> future.get(1, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> future.get(0, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> future.get(-1, TimeUnit.DAYS)).isInstanceOf(TimeoutException.class);
        gate.countDown();
        assertThat(future.get().status()).isEqualTo(200);
    }

    @Test
    void anInterruptedGetThrowsAndTheResponseCanStillBeHad() throws Exception {
        Thread.currentThread().interrupt();
        assertThatThrownBy(future::get).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        gate.countDown();
        assertThat(future.get().status()).isEqualTo(200);
    }

    @Test
    void anInterruptedJoinGoesOnAndKeepsTheInterrupt() {
        Thread.currentThread().interrupt();
        gate.countDown();
        assertThat(future.join().status()).isEqualTo(200);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whoWaitsIsWokenWhenAnotherCancels() {
        FutureTask<HttpResponse> waiting = waiting(future::get);
        assertThat(future.cancel(true)).isTrue();
        assertThatThrownBy(waiting::get).hasCauseInstanceOf(CancellationException.class);
    }

    @Test
    void whoWaitsIsWokenWhenAnotherCompletes() throws Exception {
        HttpResponse other = HttpResponse.of(299, HttpHeaders.empty(), new byte[0]);
        FutureTask<HttpResponse> waiting = waiting(future::join);
        assertThat(future.complete(other)).isTrue();
        assertThat(waiting.get()).isSameAs(other);
        gate.countDown();
    }

    @Test
    void failuresComeWrappedAsFromAnyCompletableFuture() {
        transport.close();
        assertThatThrownBy(future::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(HttpTransportException.class);
        assertThatThrownBy(future::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        HttpTransportException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.CLOSED));
    }
}
