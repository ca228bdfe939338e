package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseFuture;
import com.xuqm.sdk.internal.credential.IssuedToken;
import com.xuqm.sdk.internal.time.Limit;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.ScriptedTransport.Pending;
import com.xuqm.sdk.testing.ThrowingJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        void whileWaitingForTheAnswerAbortsTheExchange() throws Exception {
            Pending pending = engine.transport.pend();
            CompletableFuture<String> future = engine.read().executeAsync();
            pending.awaitSent();

            assertThat(future.cancel(true)).isTrue();
            engine.events.awaitEnd();

            assertThat(pending.answer()).isCancelled();
            assertThat(engine.timing.watched()).isZero();
            assertThat(engine.transport.requests()).hasSize(1);
            assertThat(engine.events.lines())
                    .containsExactly(
                            "things.get attempt 1 ended with 0 after PT0S",
                            "things.get ended after 1 attempts with XuqmTransportException");
        }

        /** Begins a call that goes on, on a thread of the engine's, once it has its token. */
        private CompletableFuture<String> beginWithoutToken(CompletableFuture<IssuedToken> token) {
            engine.signIn = userId -> token;
            return engine.writeAs("user_001").executeAsync();
        }

        @Test
        void whileTheRequestIsMadeKeepsItFromBeingSent() throws Exception {
            CountDownLatch making = new CountDownLatch(1);
            CountDownLatch cancelled = new CountDownLatch(1);
            CompletableFuture<XuqmException> ended = new CompletableFuture<>();
            engine.listener = new CallListener() {
                @Override
                public void attemptStarted(int attempt, Endpoint endpoint) {
                    making.countDown();
                    awaitQuietly(cancelled);
                }

                @Override
                public void ended(CallEnd end) {
                    ended.complete(end.failure());
                }
            };
            CompletableFuture<IssuedToken> token = new CompletableFuture<>();
            CompletableFuture<String> future = beginWithoutToken(token);
            token.complete(new IssuedToken("token", null));
            making.await();
            future.cancel(true);
            cancelled.countDown();

            assertThat(ended.join()).hasMessageContaining("was cancelled");
            assertThat(engine.transport.requests()).isEmpty();
        }

        @Test
        void whileTheRequestIsBeingHandedOverAbortsTheExchange() throws Exception {
            CountDownLatch handing = new CountDownLatch(1);
            CountDownLatch cancelled = new CountDownLatch(1);
            CompletableFuture<HttpResponse> answer = new CompletableFuture<>();
            engine.transport.answer(request -> {
                handing.countDown();
                awaitQuietly(cancelled);
                return answer;
            });
            CompletableFuture<IssuedToken> token = new CompletableFuture<>();
            CompletableFuture<String> future = beginWithoutToken(token);
            token.complete(new IssuedToken("token", null));
            handing.await();
            future.cancel(true);
            cancelled.countDown();
            engine.events.awaitEnd();

            assertThat(answer).isCancelled();
            assertThat(engine.timing.watched()).isZero();
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
        void whileALimitIsBeingSetLeavesNoneBehind() {
            List<CompletableFuture<String>> futures = new ArrayList<>();
            engine.threads = Runnable::run;
            engine.timing.hold();
            engine.time = new OtherTiming(engine.timing) {
                @Override
                public void watch(Limit limit, long nanos) {
                    futures.forEach(future -> future.cancel(true));
                    super.watch(limit, nanos);
                }
            };
            Pending pending = engine.transport.pend();
            futures.add(engine.read().executeAsync());

            pending.answer().complete(Answers.refused(503, "busy"));

            assertThat(futures).singleElement().matches(CompletableFuture::isCancelled);
            assertThat(engine.timing.watched()).isZero();
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
                public void attemptEnded(int attempt, AttemptEnd end) {
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

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void readsAnAnswerOnTheEnginesThreadsWhenceverItComes(boolean isThereAtOnce) {
            List<String> threads = new CopyOnWriteArrayList<>();
            ResponseFuture answer = new ResponseFuture(() -> {});
            engine.transport.answer(request -> {
                if (isThereAtOnce) {
                    answer.settle(Answers.ok("\"done\""));
                }
                return answer;
            });
            CompletableFuture<String> future = engine.calls()
                    .<String, String>call(RequestSpec.of(TestEngine.WRITE).json("thing"), String.class, data -> {
                        threads.add(Thread.currentThread().getName());
                        return data;
                    })
                    .executeAsync();

            engine.wireThread.execute(() -> {
                if (isThereAtOnce || answer.settle(Answers.ok("\"done\""))) {
                    answer.publish();
                }
            });

            assertThat(future.join()).isEqualTo("done");
            assertThat(threads).containsExactly("app");
        }

        @Test
        void isGivenNoOutcomeThatCameTooLate() {
            List<Runnable> tasks = new ArrayList<>();
            engine.threads = Runnable::run;
            engine.executor = tasks::add;
            engine.listener = new CallListener() {
                @Override
                public void ended(CallEnd end) {
                    if (end.failure() == null) {
                        engine.timing.advance(engine.callTimeout.plusNanos(Exchange.GRACE_NANOS));
                    }
                }
            };
            engine.transport.answer(Answers.ok("\"done\""));

            CompletableFuture<String> future = engine.write().executeAsync();

            failureOf(future, XuqmTimeoutException.class);
            assertThat(tasks).isEmpty();
        }

        @Test
        void isNotNeededToBeginWithACredentialAtHand() {
            List<Runnable> tasks = new CopyOnWriteArrayList<>();
            engine.threads = tasks::add;
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
        void thatTheApplicationGaveCompletesTheResultAndNothingElse() {
            List<String> threads = new CopyOnWriteArrayList<>();
            engine.executor = engine.wireThread;
            Pending pending = engine.transport.pend();
            CompletableFuture<String> future = engine.calls()
                    .<String, String>call(RequestSpec.of(TestEngine.WRITE).json("thing"), String.class, data -> {
                        threads.add(Thread.currentThread().getName());
                        return data;
                    })
                    .executeAsync();
            CompletableFuture<String> continuation = future.thenApply(answer -> {
                threads.add(Thread.currentThread().getName());
                return answer;
            });
            pending.answer().complete(Answers.ok("\"done\""));
            continuation.join();

            assertThat(threads).containsExactly("app", "wire");
        }

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.internal.engine.AsyncCallTest#whatAnExecutorThrows")
        void thatTakesNothingLeavesTheOutcomeToTheEnginesThreads(Throwable thrown) {
            engine.executor = task -> raise(thrown);
            Pending pending = engine.transport.pend();
            CompletableFuture<String> future = engine.write().executeAsync();
            CompletableFuture<String> thread =
                    future.thenApply(answer -> Thread.currentThread().getName());
            pending.answer().complete(Answers.ok("\"done\""));

            assertThat(thread.join()).isEqualTo("app");
            assertThat(future).isCompletedWithValue("done");
            assertThat(engine.timing.watched()).isZero();
        }

        @Test
        void thatDropsTasksIsReplacedByTheEnginesThreadsWhenTheTimeIsOver() {
            engine.threads = Runnable::run;
            engine.executor = task -> {};
            engine.transport.answer(Answers.ok("\"done\""));
            CompletableFuture<String> future = engine.write().executeAsync();
            assertThat(future).isNotDone();

            engine.timing.advance(engine.callTimeout.plusNanos(Exchange.GRACE_NANOS));

            assertThat(future).isCompletedWithValue("done");
        }

        @Test
        void thatDropsTasksIsReplacedAlsoForACallThatFailedAtOnce() {
            engine.executor = task -> {};
            Call<String> call = engine.calls()
                    .call(
                            RequestSpec.of(TestEngine.SIGNED).credential(() -> {
                                throw new IllegalStateException("no key");
                            }),
                            String.class);
            CompletableFuture<String> future = call.executeAsync();

            engine.timing.advance(engine.callTimeout.plusNanos(Exchange.GRACE_NANOS));

            assertThat(catchThrowable(future::join)).hasRootCauseMessage("no key");
        }

        @Test
        void thatIsHeldUpDelaysNoSignIn() throws Exception {
            CountDownLatch released = new CountDownLatch(1);
            engine.executor = engine.wireThread; // has one thread
            engine.wireThread.execute(() -> awaitQuietly(released));
            engine.signIn = userId -> engine.engine()
                    .as(null)
                    .within()
                    .<String>call(RequestSpec.of(TestEngine.WRITE).json("login"), String.class)
                    .executeAsync()
                    .thenApply(token -> new IssuedToken(token, null));
            engine.transport.answer(Answers.ok("\"token\"")).answer(Answers.ok("\"sent\""));

            assertThat(engine.writeAs("user_001").execute()).isEqualTo("sent");
            released.countDown();
        }

        @Test
        void mayRunTasksOnTheSpot() {
            engine.threads = Runnable::run;
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
            engine.threads = Runnable::run;
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
    class TheEnginesThreads {

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.internal.engine.AsyncCallTest#whatAnExecutorThrows")
        void thatTakeNoStepEndTheCallWithoutReadingTheAnswer(Throwable thrown) {
            List<String> decoders = new CopyOnWriteArrayList<>();
            ResponseFuture answer = new ResponseFuture(() -> {});
            engine.threads = step -> raise(thrown);
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
            assertThat(failure)
                    .hasMessageContaining("no thread takes on its next step")
                    .hasCause(thrown);
            assertThat(failure.kind()).isEqualTo(Kind.CLOSED);
            assertThat(failure.mayHaveBeenSent()).isTrue();
            assertThat(decoders).isEmpty();
            assertThat(engine.timing.watched()).isZero();
        }

        @Test
        void thatTakeNoStepForASignInEndTheCallUnsent() {
            engine.threads = step -> raise(new OutOfMemoryError("unable to create native thread"));

            CompletableFuture<String> future = engine.writeAs("user_001").executeAsync();

            XuqmConfigurationException failure = failureOf(future, XuqmConfigurationException.class);
            assertThat(failure).hasMessageContaining("was not begun");
            assertThat(engine.transport.requests()).isEmpty();
        }

        @Test
        void thatDropAStepEndTheCallWithItsTime() {
            AtomicInteger dropped = new AtomicInteger();
            engine.threads = step -> {
                if (dropped.getAndIncrement() > 0) {
                    step.run();
                }
            };
            engine.transport.answer(Answers.ok("\"done\""));
            CompletableFuture<String> future = engine.write().executeAsync();

            engine.timing.advance(engine.attemptTimeout.plusNanos(Exchange.GRACE_NANOS));
            assertThat(future).isNotDone();
            engine.timing.advance(engine.callTimeout.plusNanos(Exchange.GRACE_NANOS));

            XuqmTimeoutException failure = failureOf(future, XuqmTimeoutException.class);
            assertThat(failure.phase()).isEqualTo(XuqmTimeoutException.Phase.CALL);
            assertThat(failure.mayHaveBeenSent()).isTrue();
            assertThat(engine.events.lines())
                    .containsExactly(
                            "things.make attempt 1 ended with 0 after PT44S",
                            "things.make ended after 1 attempts with XuqmTimeoutException");
        }
    }

    @Nested
    class ATransport {

        @Test
        void thatNeverEndsAnExchangeIsToldToWhenTheAttemptsTimeIsOver() {
            engine.threads = Runnable::run;
            Pending pending = engine.transport.pend();
            CompletableFuture<String> future = engine.write().executeAsync();
            engine.timing.advance(engine.attemptTimeout.plusNanos(Exchange.GRACE_NANOS - 1));
            assertThat(future).isNotDone();
            engine.timing.advance(Duration.ofNanos(1));

            XuqmTimeoutException failure = failureOf(future, XuqmTimeoutException.class);
            assertThat(failure.phase()).isEqualTo(XuqmTimeoutException.Phase.ATTEMPT);
            assertThat(failure.mayHaveBeenSent()).isTrue();
            assertThat(pending.answer()).isCancelled();
            assertThat(engine.timing.watched()).isZero();
        }

        @Test
        void thatNeverEndsAnExchangeIsTriedAgainAsAfterAnyOtherFailure() {
            engine.threads = Runnable::run;
            engine.transport.pend();
            engine.transport.answer(Answers.ok("\"hello\""));
            CompletableFuture<String> future = engine.read().executeAsync();
            engine.timing.advance(engine.attemptTimeout.plusNanos(Exchange.GRACE_NANOS));

            assertThat(future).isCompletedWithValue("hello");
        }

        @Test
        void whoseFutureCannotBeEndedDoesNotKeepTheCallFromEnding() {
            engine.threads = Runnable::run;
            engine.transport.answer(request -> new CompletableFuture<>() {
                @Override
                public boolean cancel(boolean mayInterruptIfRunning) {
                    return false;
                }
            });
            CompletableFuture<String> future = engine.write().executeAsync();
            engine.timing.advance(engine.attemptTimeout.plusNanos(Exchange.GRACE_NANOS));
            engine.timing.advance(engine.callTimeout);

            assertThat(failureOf(future, XuqmTimeoutException.class).mayHaveBeenSent())
                    .isTrue();
            assertThat(engine.timing.watched()).isZero();
        }

        @Test
        void thatThrowsAnErrorOrGivesNoFutureOrNoResponseEndsTheCall() {
            engine.transport.answer(request -> {
                throw new NoSuchMethodError("setIdleTimeout");
            });
            engine.transport.answer(request -> null);
            engine.transport.answer((HttpResponse) null);

            for (int i = 0; i < 3; i++) {
                XuqmTransportException failure = failureOf(engine.write().executeAsync(), XuqmTransportException.class);
                assertThat(failure.kind()).isEqualTo(Kind.OTHER);
                assertThat(failure.mayHaveBeenSent()).isTrue();
            }
            assertThat(engine.events.lines())
                    .filteredOn(line -> line.startsWith("things.make attempt 1 ended with 0"))
                    .hasSize(3);
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
        void failsWhereTheBindingThrowsAnErrorAtTheRequest() {
            engine.json = new ThrowingJson(new NoSuchMethodError("maxNameLength"));

            assertThat(catchThrowable(() -> engine.write().executeAsync().join()))
                    .isInstanceOf(CompletionException.class)
                    .hasRootCauseInstanceOf(NoSuchMethodError.class);
        }

        @Test
        void failsWhereTheCallCouldNotEvenBegin() {
            engine.engine().close();

            CompletableFuture<String> future = engine.read().executeAsync();

            failureOf(future, XuqmConfigurationException.class);
        }
    }

    static Stream<Throwable> whatAnExecutorThrows() {
        return Stream.of(
                new RejectedExecutionException("shut down"),
                new IllegalStateException("not started"),
                new OutOfMemoryError("unable to create native thread"),
                new StackOverflowError());
    }

    static void raise(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
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
