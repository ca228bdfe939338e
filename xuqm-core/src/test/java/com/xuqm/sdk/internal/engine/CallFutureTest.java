package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.internal.credential.IssuedToken;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.ScriptedTransport.Pending;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the future of a call does when its owner ends it, or what hangs on it, himself. */
class CallFutureTest {

    private final TestEngine engine = new TestEngine();

    @BeforeEach
    void takeStepsOnTheSpot() {
        engine.threads = Runnable::run;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    static Stream<Named<Consumer<CompletableFuture<String>>>> waysToEndAFuture() {
        return Stream.of(
                Named.of("cancel", future -> future.cancel(true)),
                Named.of("complete", future -> future.complete("mine")),
                Named.of("completeExceptionally", future -> future.completeExceptionally(new Exception("mine"))),
                Named.of("completeAsync", future -> future.completeAsync(() -> "mine", Runnable::run)),
                Named.of("completeAsync on the default executor", future -> future.completeAsync(() -> "mine")),
                Named.of("obtrudeValue", future -> future.obtrudeValue("mine")),
                Named.of("obtrudeException", future -> future.obtrudeException(new Exception("mine"))),
                Named.of("orTimeout", future -> future.orTimeout(1, TimeUnit.NANOSECONDS)),
                Named.of("completeOnTimeout", future -> future.completeOnTimeout("mine", 1, TimeUnit.NANOSECONDS)));
    }

    private static void awaitEndOf(CompletableFuture<?> future) {
        var unused = future.handle((value, thrown) -> "ended").join();
    }

    @Nested
    class EndingAResult {

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.internal.engine.CallFutureTest#waysToEndAFuture")
        void abortsTheExchange(Consumer<CompletableFuture<String>> end) {
            Pending pending = engine.transport.pend();
            CompletableFuture<String> future = engine.read().executeAsync();
            end.accept(future);
            awaitEndOf(pending.answer());

            assertThat(pending.answer()).isCancelled();
            assertThat(future).isDone();
        }

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.internal.engine.CallFutureTest#waysToEndAFuture")
        void whileItWaitsForTheNextAttemptLeavesThatUnsent(Consumer<CompletableFuture<String>> end) throws Exception {
            engine.timing.hold();
            engine.transport.answer(Answers.refused(503, "busy"));
            end.accept(engine.read().executeAsync());
            engine.events.awaitEnd();
            engine.timing.advance(engine.callTimeout);

            assertThat(engine.transport.requests()).hasSize(1);
            assertThat(engine.timing.pending()).isZero();
            assertThat(engine.timing.watched()).isZero();
        }

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.internal.engine.CallFutureTest#waysToEndAFuture")
        void whileASignInIsUnderWayLeavesTheCallUnsent(Consumer<CompletableFuture<String>> end) throws Exception {
            CompletableFuture<IssuedToken> token = new CompletableFuture<>();
            engine.signIn = userId -> token;
            end.accept(engine.writeAs("user_001").executeAsync());
            engine.events.awaitEnd();
            token.complete(new IssuedToken("token", null));

            assertThat(engine.transport.requests()).isEmpty();
            assertThat(engine.timing.pending())
                    .as("nothing is left to wait for")
                    .isZero();
            assertThat(engine.timing.watched()).isZero();
        }

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.internal.engine.CallFutureTest#waysToEndAFuture")
        void whileItWaitsForTheRateLimitLeavesTheCallUnsent(Consumer<CompletableFuture<String>> end) throws Exception {
            engine.rateLimit = new RateLimit(1, 1);
            engine.timing.hold();
            engine.transport.pend();
            CompletableFuture<String> first = engine.read().executeAsync();
            end.accept(engine.read().executeAsync());
            engine.events.awaitEnd();
            engine.timing.advance(engine.attemptTimeout);

            assertThat(engine.transport.requests()).hasSize(1);
            assertThat(first).isNotDone();
        }

        @Test
        void onceItIsCompleteEndsNothing() {
            engine.transport.answer(Answers.ok("\"hello\""));
            CompletableFuture<String> future = engine.read().executeAsync();
            future.obtrudeValue("mine");

            assertThat(future).isCompletedWithValue("mine");
            assertThat(engine.events.lines()).last().isEqualTo("things.get ended after 1 attempts with success");
        }
    }

    @Nested
    class EndingAStage {

        private final Pending pending = engine.transport.pend();
        private final CompletableFuture<String> result = engine.read().executeAsync();

        @ParameterizedTest
        @MethodSource("com.xuqm.sdk.internal.engine.CallFutureTest#waysToEndAFuture")
        void thatIsTheOnlyOneAbortsTheExchange(Consumer<CompletableFuture<String>> end) {
            end.accept(result.thenApply(Function.identity())
                    .handle((value, thrown) -> value)
                    .thenCompose(CompletableFuture::completedFuture));
            awaitEndOf(pending.answer());

            assertThat(pending.answer()).isCancelled();
        }

        @Test
        void leavesTheOthersTheirAnswer() {
            CompletableFuture<String> first = result.thenApply(String::trim);
            CompletableFuture<Integer> second = result.thenApply(String::length);
            first.cancel(true);
            assertThat(pending.answer()).isNotDone();
            pending.answer().complete(Answers.ok("\"hello\""));

            assertThat(second.join()).isEqualTo(5);
        }

        @Test
        void afterAllOthersAbortsTheExchange() {
            CompletableFuture<String> first = result.thenApply(String::trim);
            CompletableFuture<Integer> second = result.thenApply(String::length);
            first.cancel(true);
            second.cancel(true);

            assertThat(pending.answer()).isCancelled();
        }

        @Test
        void leavesACombinationWithAnotherFutureItsAnswer() {
            CompletableFuture<String> combined =
                    CompletableFuture.completedFuture("!").thenCombine(result, (mark, answer) -> answer + mark);
            result.thenApply(String::trim).cancel(true);
            pending.answer().complete(Answers.ok("\"hello\""));

            assertThat(combined.join()).isEqualTo("hello!");
        }

        @Test
        void leavesAThreadThatWaitsItsAnswer() throws Exception {
            FutureTask<String> waiting = new FutureTask<>(result::join);
            new Thread(waiting, "waiter").start();
            while (result.getNumberOfDependents() == 0) {
                Thread.onSpinWait();
            }
            result.thenApply(String::trim).cancel(true);
            pending.answer().complete(Answers.ok("\"hello\""));

            assertThat(waiting.get()).isEqualTo("hello");
        }

        @Test
        void thatIsACopyLeavesTheResultAlone() {
            result.copy().cancel(true);
            result.copy().thenApply(String::trim).cancel(true);

            assertThat(pending.answer()).isNotDone();
            assertThat(result).isNotDone();
        }
    }

    @Nested
    class TheDefaultExecutor {

        private final List<String> tasks = new CopyOnWriteArrayList<>();

        private Executor noting(String name) {
            return task -> {
                tasks.add(name);
                task.run();
            };
        }

        @Test
        void isTheApplicationsForResultsAndAllThatHangsOnThem() {
            engine.executor = noting("application");
            engine.transport.answer(Answers.ok("\"hello\""));
            CompletableFuture<Integer> length =
                    engine.read().executeAsync().thenApplyAsync(String::trim).thenApplyAsync(String::length);

            assertThat(length.join()).isEqualTo(5);
            assertThat(tasks).containsExactly("application", "application", "application");
            assertThat(length.defaultExecutor()).isSameAs(engine.executor);
        }

        @Test
        void isTheEnginesIfTheApplicationGaveNone() {
            engine.threads = noting("engine")::execute;
            engine.transport.answer(Answers.ok("\"hello\""));

            assertThat(engine.read()
                            .executeAsync()
                            .thenApplyAsync(String::length)
                            .join())
                    .isEqualTo(5);
            assertThat(tasks).containsExactly("engine", "engine");
        }

        @Test
        void isTheSameForACallThatCouldNotBegin() {
            engine.executor = noting("application");
            engine.engine().close();

            assertThat(engine.read().executeAsync().defaultExecutor()).isSameAs(engine.executor);
        }
    }

    @Nested
    class Joining {

        @Test
        void showsTheFramesOfTheOneWhoWaitsWhereverTheFailureComesFrom() {
            engine.transport.answer(Answers.refused(404, "none"));
            engine.transport.answer(Answers.refused(404, "none"));
            CompletableFuture<String> result = engine.read().executeAsync();
            CompletableFuture<Integer> stage = engine.read().executeAsync().thenApply(String::length);

            for (CompletableFuture<?> future : List.of(result, stage)) {
                CompletionException thrown = catchThrowableOfType(CompletionException.class, future::join);
                assertThat(thrown.getCause()).isExactlyInstanceOf(XuqmNotFoundException.class);
                assertThat(thrown.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(CallFutureTest.Joining.class.getName()));
            }
        }
    }
}
