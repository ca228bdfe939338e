package com.xuqm.tck.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ways in which a caller may wait, against a server that answers when the scenario says so. */
interface WaitingScenarios extends Scenario {

    /** An exchange whose answer waits for a gate. */
    final class Gated {

        private final CountDownLatch gate = new CountDownLatch(1);
        private final CompletableFuture<HttpResponse> future;

        Gated(Harness harness) {
            ScriptedServer server = harness.server(connection -> {
                while (connection.readRequest() != null) {
                    Guard.await(gate, "leave to answer");
                    connection.respond(200, "ok");
                }
            });
            future = harness.start(Harness.post(server.uri("/")));
        }

        /** Starts a thread and waits until it does not run any more, which can only be because it waits for the response. */
        private static <T> FutureTask<T> waiting(Callable<T> task) {
            FutureTask<T> running = new FutureTask<>(task);
            Thread thread = new Thread(running, "waiting");
            thread.start();
            while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            return running;
        }

        private static <T> T result(FutureTask<T> task) throws Exception {
            return task.get(Guard.SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    @DisplayName("whoever waits gets the response, in whatever way and however many do")
    default void everyWayOfWaiting() throws Exception {
        Gated exchange = new Gated(harness());
        CompletableFuture<HttpResponse> future = exchange.future;
        List<FutureTask<HttpResponse>> waiting = new ArrayList<>();
        waiting.add(Gated.waiting(future::join));
        waiting.add(Gated.waiting(future::get));
        waiting.add(Gated.waiting(() -> future.get(1, TimeUnit.HOURS)));
        waiting.add(Gated.waiting(() -> CompletableFuture.allOf(future)
                .thenApply(nothing -> future.join())
                .get()));
        exchange.gate.countDown();
        for (FutureTask<HttpResponse> one : waiting) {
            assertThat(Gated.result(one).status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("what hangs on a future runs although a thread waits for it")
    default void dependentBesideWaiting() throws Exception {
        Gated exchange = new Gated(harness());
        FutureTask<HttpResponse> waiting = Gated.waiting(exchange.future::join);
        CompletableFuture<Integer> dependent = exchange.future.thenApply(HttpResponse::status);
        exchange.gate.countDown();
        assertThat(dependent.get(Guard.SECONDS, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(Gated.result(waiting).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("get with a time gives up in time, and the response can still be had")
    default void getWithTimeGivesUp() {
        Gated exchange = new Gated(harness());
        CompletableFuture<HttpResponse> future = exchange.future;
        assertThatThrownBy(() -> future.get(1, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> future.get(0, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> future.get(-1, TimeUnit.DAYS)).isInstanceOf(TimeoutException.class);
        exchange.gate.countDown();
        assertThat(Harness.response(future).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a get that is interrupted throws, and the response can still be had")
    default void interruptedGet() {
        Gated exchange = new Gated(harness());
        Thread.currentThread().interrupt();
        assertThatThrownBy(exchange.future::get).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        exchange.gate.countDown();
        assertThat(Harness.response(exchange.future).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a join that is interrupted goes on, and keeps the interrupt")
    default void interruptedJoin() {
        Gated exchange = new Gated(harness());
        Thread.currentThread().interrupt();
        exchange.gate.countDown();
        assertThat(exchange.future.join().status()).isEqualTo(200);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    @DisplayName("who waits is woken when another one cancels")
    default void wokenByCancel() {
        Gated exchange = new Gated(harness());
        FutureTask<HttpResponse> waiting = Gated.waiting(exchange.future::get);
        assertThat(exchange.future.cancel(true)).isTrue();
        assertThatThrownBy(() -> Gated.result(waiting)).hasCauseInstanceOf(CancellationException.class);
        exchange.gate.countDown();
    }

    @Test
    @DisplayName("who waits is woken when another one completes the future")
    default void wokenByComplete() throws Exception {
        Gated exchange = new Gated(harness());
        HttpResponse other = HttpResponse.of(299, HttpHeaders.empty(), new byte[0]);
        FutureTask<HttpResponse> waiting = Gated.waiting(exchange.future::join);
        assertThat(exchange.future.complete(other)).isTrue();
        assertThat(Gated.result(waiting)).isSameAs(other);
        exchange.gate.countDown();
    }

    @Test
    @DisplayName("failures come wrapped as from any CompletableFuture")
    default void failuresAreWrapped() {
        Gated exchange = new Gated(harness());
        harness().transport().close();
        assertThatThrownBy(exchange.future::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(HttpTransportException.class);
        assertThatThrownBy(exchange.future::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        HttpTransportException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.CLOSED));
        exchange.gate.countDown();
    }
}
