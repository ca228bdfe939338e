package com.xuqm.sdk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseFuture;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.ScriptedTransport.Pending;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is special about a call that no thread waits for. */
class AsyncCallTest {

    private final TestEngine engine = new TestEngine();

    @AfterEach
    void close() {
        engine.close();
    }

    private static <X extends XuqmException> X failureOf(CompletableFuture<?> future, Class<X> type) {
        CompletionException wrapped = catchThrowableOfType(CompletionException.class, future::join);
        assertThat(wrapped.getCause()).isExactlyInstanceOf(type);
        return type.cast(wrapped.getCause());
    }

    @Nested
    class Cancelling {

        @Test
        void beforeTheFirstStepKeepsTheCallFromBeingSent() throws Exception {
            CountDownLatch busy = new CountDownLatch(1);
            engine.ownsExecutor = false;
            engine.executor = task -> engine.wireThread.execute(task);
            engine.wireThread.execute(() -> awaitQuietly(busy));
            CompletableFuture<String> future = engine.write().executeAsync();

            assertThat(future.cancel(true)).isTrue();
            busy.countDown();
            engine.events.awaitEnd();

            assertThat(engine.transport.requests()).isEmpty();
            assertThat(engine.events.lines())
                    .containsExactly("things.make ended after 0 attempts with XuqmTransportException");
        }

        @Test
        void whileWaitingForTheAnswerAbortsTheExchange() throws Exception {
            Pending pending = engine.transport.pend();
            CompletableFuture<String> future = engine.read().executeAsync();
            pending.awaitSent();

            assertThat(future.cancel(true)).isTrue();
            engine.events.awaitEnd();

            assertThat(pending.answer()).isCancelled();
            assertThat(engine.transport.requests()).hasSize(1);
            assertThat(engine.events.lines())
                    .containsExactly(
                            "things.get attempt 1 ended with 0 after PT0S",
                            "things.get ended after 1 attempts with XuqmTransportException");
        }

        @Test
        void whileTheRequestIsBeingHandedOverAbortsTheExchange() throws Exception {
            CountDownLatch handing = new CountDownLatch(1);
            CountDownLatch cancelled = new CountDownLatch(1);
            CompletableFuture<HttpResponse> answer = new CompletableFuture<>();
            engine.ownsExecutor = false; // so that this thread has the future meanwhile
            engine.transport.answer(request -> {
                handing.countDown();
                awaitQuietly(cancelled);
                return answer;
            });
            CompletableFuture<String> future = engine.read().executeAsync();
            handing.await();
            future.cancel(true);
            cancelled.countDown();
            engine.events.awaitEnd();

            assertThat(answer).isCancelled();
        }

        @Test
        void whileWaitingForTheNextAttemptEndsTheCall() throws Exception {
            engine.timing.hold();
            engine.transport.answer(Answers.refused(503, "busy"));
            CompletableFuture<String> future = engine.read().executeAsync();
            engine.timing.awaitWait();

            assertThat(future.cancel(true)).isTrue();
            engine.events.awaitEnd();

            assertThat(engine.timing.pending()).isZero();
            assertThat(engine.transport.requests()).hasSize(1);
            assertThat(engine.events.lines()).endsWith("things.get ended after 1 attempts with XuqmTransportException");
        }

        @Test
        void whileSigningInLeavesTheSignInToTheOthers() throws Exception {
            CompletableFuture<IssuedToken> token = new CompletableFuture<>();
            CountDownLatch asked = new CountDownLatch(2);
            engine.signIn = userId -> {
                asked.countDown();
                return token;
            };
            engine.transport.answer(Answers.ok("\"sent\""));
            CompletableFuture<String> first = engine.writeAs("user_001").executeAsync();
            CompletableFuture<String> second = engine.writeAs("user_001").executeAsync();

            assertThat(first.cancel(true)).isTrue();
            assertThat(token).isNotDone();
            token.complete(new IssuedToken("token", null));

            assertThat(second.join()).isEqualTo("sent");
            assertThat(asked.getCount()).as("one sign-in for both").isEqualTo(1);
            assertThat(engine.transport.requests()).hasSize(1);
        }

        @Test
        void afterTheEndDoesNothing() {
            engine.transport.answer(Answers.ok("\"hello\""));
            CompletableFuture<String> future = engine.read().executeAsync();
            future.join();

            assertThat(future.cancel(true)).isFalse();
            assertThat(future.join()).isEqualTo("hello");
            assertThat(engine.events.lines()).hasSize(2);
        }
    }

    @Nested
    class TheExecutor {

        @Test
        void runsEverythingOfTheUsers() {
            List<String> threads = new CopyOnWriteArrayList<>();
            engine.listener = new CallListener() {
                @Override
                public void attemptEnded(Operation operation, int attempt, int httpStatus, Duration elapsed) {
                    threads.add(Thread.currentThread().getName());
                }
            };
            // answered by the wire's thread, and only once somebody waits for it
            engine.transport.answer(request -> new CompletableFuture<>() {
                @Override
                public CompletableFuture<HttpResponse> whenComplete(
                        BiConsumer<? super HttpResponse, ? super Throwable> action) {
                    CompletableFuture<HttpResponse> dependent = super.whenComplete(action);
                    engine.wireThread.execute(() -> complete(Answers.ok("\"hello\"")));
                    return dependent;
                }
            });
            CountDownLatch registered = new CountDownLatch(1);
            Call<String> call = engine.calls()
                    .<String, String>call(RequestSpec.of(TestEngine.READ).path("id", "1"), String.class, data -> {
                        threads.add(Thread.currentThread().getName());
                        awaitQuietly(registered);
                        return data;
                    });
            CompletableFuture<String> future = call.executeAsync();
            CompletableFuture<String> continuation = future.thenApply(answer -> {
                threads.add(Thread.currentThread().getName());
                return answer;
            });
            registered.countDown();
            continuation.join();

            assertThat(threads).hasSize(3).containsOnly("app");
        }

        @Test
        void isNotNeededToBeginWithACredentialAtHand() {
            List<Runnable> tasks = new CopyOnWriteArrayList<>();
            engine.executor = tasks::add;
            engine.transport.pend();

            var unused = engine.write().executeAsync();

            assertThat(engine.transport.requests()).hasSize(1);
            assertThat(tasks).isEmpty();
        }

        @Test
        void asksForACredentialThatIsNotAtHand() {
            List<String> threads = new CopyOnWriteArrayList<>();
            engine.signIn = userId -> {
                threads.add(Thread.currentThread().getName());
                return CompletableFuture.completedFuture(new IssuedToken("token", null));
            };
            engine.transport.answer(Answers.ok("\"done\""));

            assertThat(engine.writeAs("alice").executeAsync().join()).isEqualTo("done");
            assertThat(threads).containsExactly("app");
        }

        @Test
        void thatTheCallerGaveBeginsTheCall() {
            List<Runnable> tasks = new CopyOnWriteArrayList<>();
            engine.executor = tasks::add;
            engine.ownsExecutor = false;
            engine.transport.pend();

            var unused = engine.write().executeAsync();

            assertThat(engine.transport.requests()).isEmpty();
            tasks.get(0).run();
            assertThat(engine.transport.requests()).hasSize(1);
        }

        @Test
        void thatTheClientHasShutDownLeavesAnAnswerUnread() {
            List<String> decoders = new CopyOnWriteArrayList<>();
            ResponseFuture answer = new ResponseFuture(() -> {});
            engine.executor = task -> {
                throw new RejectedExecutionException("shut down");
            };
            engine.transport.answer(request -> answer);
            CompletableFuture<String> future = engine.calls()
                    .<String, String>call(RequestSpec.of(TestEngine.WRITE).json("thing"), String.class, data -> {
                        decoders.add(data);
                        return data;
                    })
                    .executeAsync();

            if (answer.settle(Answers.ok("\"done\""))) {
                answer.publish();
            }

            XuqmTransportException failure = failureOf(future, XuqmTransportException.class);
            assertThat(failure.kind()).isEqualTo(Kind.CLOSED);
            assertThat(failure.mayHaveBeenSent()).isTrue();
            assertThat(decoders).isEmpty();
        }

        @Test
        void thatTakesNothingIsReportedAsSuch() {
            engine.ownsExecutor = false;
            engine.executor = task -> {
                throw new RejectedExecutionException("shut down");
            };

            CompletableFuture<String> future = engine.write().executeAsync();

            XuqmConfigurationException failure = failureOf(future, XuqmConfigurationException.class);
            assertThat(failure)
                    .hasMessageStartingWith("things.make was not begun: the executor does not take tasks any more")
                    .hasCauseInstanceOf(RejectedExecutionException.class);
            assertThat(engine.events.lines())
                    .containsExactly("things.make ended after 0 attempts with XuqmConfigurationException");
        }

        @Test
        void thatStopsTakingTasksLeavesTheFateOfARequestOpen() throws Exception {
            AtomicInteger left = new AtomicInteger(1);
            engine.ownsExecutor = false;
            engine.executor = task -> {
                if (left.getAndDecrement() <= 0) {
                    throw new RejectedExecutionException("shut down");
                }
                engine.appThreads.execute(task);
            };
            Pending pending = engine.transport.pend();
            CompletableFuture<String> future = engine.write().executeAsync();
            pending.awaitSent();
            pending.answer().complete(Answers.ok("\"done\""));

            XuqmTransportException failure = failureOf(future, XuqmTransportException.class);
            assertThat(failure.kind()).isEqualTo(Kind.CLOSED);
            assertThat(failure.mayHaveBeenSent()).isTrue();
            assertThat(failure).hasMessageEndingWith("the service may have received it");
        }

        @Test
        void thatStopsTakingTasksBetweenAttemptsLeavesNothingOpen() throws Exception {
            AtomicInteger left = new AtomicInteger(2);
            engine.ownsExecutor = false;
            engine.executor = task -> {
                if (left.getAndDecrement() <= 0) {
                    throw new RejectedExecutionException("shut down");
                }
                engine.appThreads.execute(task);
            };
            engine.transport.fail(Kind.CONNECT, false);
            CompletableFuture<String> future = engine.write().executeAsync();

            assertThat(failureOf(future, XuqmTransportException.class).mayHaveBeenSent())
                    .isFalse();
        }

        @Test
        void mayRunTasksOnTheSpot() {
            engine.executor = Runnable::run;
            engine.transport.answer(Answers.refused(503, "busy")).answer(Answers.ok("\"hello\""));

            assertThat(engine.read().executeAsync()).isCompletedWithValue("hello");
        }
    }

    @Nested
    class ASlowSignIn {

        private final CompletableFuture<IssuedToken> token = new CompletableFuture<>();
        private final CountDownLatch asked = new CountDownLatch(1);

        private CompletableFuture<String> begin() {
            engine.executor = Runnable::run;
            engine.signIn = userId -> {
                asked.countDown();
                return token;
            };
            return engine.writeAs("user_001")
                    .with(CallOptions.timeout(Duration.ofSeconds(20)))
                    .executeAsync();
        }

        @Test
        void endsTheCallWithItsTime() {
            CompletableFuture<String> future = begin();
            engine.timing.advance(Duration.ofSeconds(20).minusNanos(1));
            assertThat(future).isNotDone();
            engine.timing.advance(Duration.ofNanos(1));

            XuqmTimeoutException failure = failureOf(future, XuqmTimeoutException.class);
            assertThat(failure.phase()).isEqualTo(XuqmTimeoutException.Phase.CALL);
            assertThat(failure.limit()).isEqualTo(Duration.ofSeconds(20));
            assertThat(failure.mayHaveBeenSent()).isFalse();
            assertThat(token).isNotDone();
        }

        @Test
        void leavesNoTimerBehindOnceItIsDone() {
            engine.transport.answer(Answers.ok("\"sent\""));
            CompletableFuture<String> future = begin();
            assertThat(engine.timing.pending()).isEqualTo(1);

            token.complete(new IssuedToken("token", null));

            assertThat(future).isCompletedWithValue("sent");
            assertThat(engine.timing.pending()).isZero();
        }
    }

    @Nested
    class TheFuture {

        @Test
        void holdsTheFailureItself() {
            engine.transport.answer(Answers.refused(404, "none"));

            Throwable thrown = catchThrowable(() -> engine.read().executeAsync().get());

            assertThat(thrown).hasCauseInstanceOf(XuqmNotFoundException.class);
        }

        @Test
        void failsWhereTheCallCouldNotEvenBegin() {
            engine.engine().close();

            CompletableFuture<String> future = engine.read().executeAsync();

            failureOf(future, XuqmConfigurationException.class);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
