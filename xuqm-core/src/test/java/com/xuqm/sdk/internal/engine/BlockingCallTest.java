package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmInterruptedException;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.internal.credential.IssuedToken;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.ScriptedTransport.Pending;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is special about a call that a thread waits for. */
class BlockingCallTest {

    private final TestEngine engine = new TestEngine();

    @AfterEach
    void close() {
        engine.close();
    }

    @Nested
    class AnInterrupt {

        private volatile boolean flagAfterwards;

        /** Carries the call out on a thread of its own, which notes how its flag stands afterwards. */
        private FutureTask<XuqmInterruptedException> start(Call<?> call) {
            FutureTask<XuqmInterruptedException> task = new FutureTask<>(() -> {
                try {
                    return catchThrowableOfType(XuqmInterruptedException.class, call::execute);
                } finally {
                    flagAfterwards = Thread.currentThread().isInterrupted();
                }
            });
            return task;
        }

        private Thread run(FutureTask<?> task) {
            Thread thread = new Thread(task, "caller");
            thread.start();
            return thread;
        }

        @Test
        void beforeTheCallKeepsItFromBeingSent() throws Exception {
            FutureTask<XuqmInterruptedException> outcome = start(engine.write());
            FutureTask<?> interrupted = new FutureTask<>(
                    () -> {
                        Thread.currentThread().interrupt();
                        outcome.run();
                    },
                    null);
            run(interrupted);

            XuqmInterruptedException failure = outcome.get();

            assertThat(failure)
                    .hasMessage(
                            "things.make was interrupted while it waited; the service certainly did not receive it");
            assertThat(failure.mayHaveBeenSent()).isFalse();
            assertThat(failure.attempts()).isZero();
            assertThat(flagAfterwards).isTrue();
            assertThat(engine.transport.requests()).isEmpty();
        }

        @Test
        void beforeTheCallCountsEvenIfTheCredentialIsAtHand() throws Exception {
            engine.transport.answer(Answers.ok("\"\""));
            engine.writeAs("user_001").execute();
            FutureTask<XuqmInterruptedException> outcome = start(engine.writeAs("user_001"));
            FutureTask<?> interrupted = new FutureTask<>(
                    () -> {
                        Thread.currentThread().interrupt();
                        outcome.run();
                    },
                    null);
            run(interrupted);

            assertThat(outcome.get().mayHaveBeenSent()).isFalse();
            assertThat(engine.transport.requests()).hasSize(1);
        }

        @Test
        void whileWaitingForTheAnswerAbortsTheExchange() throws Exception {
            Pending pending = engine.transport.pend();
            FutureTask<XuqmInterruptedException> outcome = start(engine.read());
            Thread caller = run(outcome);
            pending.awaitSent();
            caller.interrupt();

            XuqmInterruptedException failure = outcome.get();

            assertThat(failure)
                    .hasMessage("things.get was interrupted while it waited; the service may have received it")
                    .hasCauseInstanceOf(InterruptedException.class);
            assertThat(failure.kind()).isEqualTo(Kind.CANCELLED);
            assertThat(pending.answer()).isCancelled();
            assertThat(flagAfterwards).isTrue();
            assertThat(engine.transport.requests()).hasSize(1);
            assertThat(engine.events.lines())
                    .containsExactly(
                            "things.get attempt 1 ended with 0 after PT0S",
                            "things.get ended after 1 attempts with XuqmInterruptedException");
        }

        @Test
        void whileWaitingForTheNextAttemptEndsTheCall() throws Exception {
            engine.timing.hold();
            engine.transport.fail(Kind.CONNECT, false);
            FutureTask<XuqmInterruptedException> outcome = start(engine.write());
            Thread caller = run(outcome);
            engine.timing.awaitWait();
            caller.interrupt();

            XuqmInterruptedException failure = outcome.get();

            assertThat(failure.mayHaveBeenSent()).isFalse();
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(flagAfterwards).isTrue();
            assertThat(engine.transport.requests()).hasSize(1);
        }

        @Test
        void whileSigningInLeavesTheSignInToTheOthers() throws Exception {
            CompletableFuture<IssuedToken> token = new CompletableFuture<>();
            CountDownLatch asked = new CountDownLatch(1);
            engine.signIn = userId -> {
                asked.countDown();
                return token;
            };
            FutureTask<XuqmInterruptedException> outcome = start(engine.writeAs("user_001"));
            Thread caller = run(outcome);
            asked.await();
            caller.interrupt();

            assertThat(outcome.get().mayHaveBeenSent()).isFalse();
            assertThat(flagAfterwards).isTrue();
            assertThat(token).isNotDone();

            token.complete(new IssuedToken("late", null));
            engine.transport.answer(Answers.ok("\"sent\""));
            assertThat(engine.writeAs("user_001").execute()).isEqualTo("sent");
        }

        @Test
        void thatComesAfterTheAnswerDoesNotTakeItAway() {
            engine.transport.answer(request -> {
                Thread.currentThread().interrupt();
                return CompletableFuture.completedFuture(Answers.ok("\"hello\""));
            });

            String answer = engine.read().execute();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(answer).isEqualTo("hello");
        }
    }

    @Nested
    class TheStackTrace {

        @Test
        void beginsAtTheCaller() {
            engine.transport.answer(request -> {
                CompletableFuture<HttpResponse> answer = new CompletableFuture<>();
                engine.wireThread.execute(() -> answer.complete(Answers.refused(404, "none")));
                return answer;
            });

            XuqmException failure = catchThrowableOfType(XuqmException.class, this::placeOfTheCall);

            assertThat(methods(failure)).contains("placeOfTheCall");
        }

        @Test
        void ofASignInThatFailedBeginsAtTheCallerToo() {
            XuqmException reason = XuqmApiException.of(
                    new CallInfo("auth.login", 1, false),
                    new ApiFailure(403, 403, 403, "banned", null, null, null, null));
            engine.signIn = userId -> CompletableFuture.supplyAsync(() -> rethrow(reason), engine.appThreads);

            XuqmException failure = catchThrowableOfType(XuqmException.class, this::placeOfTheCallAsUser);

            assertThat(methods(failure)).contains("placeOfTheCallAsUser");
            assertThat(failure).isNotSameAs(reason).hasCause(reason);
        }

        private static IssuedToken rethrow(XuqmException reason) {
            throw reason;
        }

        private void placeOfTheCall() {
            engine.read().execute();
        }

        private void placeOfTheCallAsUser() {
            engine.writeAs("user_001").execute();
        }

        private static List<String> methods(Throwable failure) {
            return Arrays.stream(failure.getStackTrace())
                    .map(StackTraceElement::getMethodName)
                    .toList();
        }
    }

    @Nested
    class ATransportThatIgnoresItsDeadline {

        @Test
        void isGivenUpShortlyAfterIt() {
            CompletableFuture<HttpResponse> never = new CompletableFuture<>();
            engine.transport.answer(request -> {
                engine.timing.advance(engine.attemptTimeout.plusSeconds(2));
                return never;
            });

            XuqmTimeoutException failure = catchThrowableOfType(
                    XuqmTimeoutException.class, () -> engine.write().execute());

            assertThat(failure.phase()).isEqualTo(XuqmTimeoutException.Phase.ATTEMPT);
            assertThat(failure.mayHaveBeenSent()).isTrue();
            assertThat(failure).hasRootCauseInstanceOf(TimeoutException.class);
            assertThat(never).isCancelled();
        }
    }

    @Nested
    class TheCallersThread {

        @Test
        void doesEverythingButCarryTheBytes() {
            List<Thread> threads = new CopyOnWriteArrayList<>();
            engine.transport.answer(request -> {
                threads.add(Thread.currentThread());
                CompletableFuture<HttpResponse> answer = new CompletableFuture<>();
                engine.wireThread.execute(() -> answer.complete(Answers.ok("\"hello\"")));
                return answer;
            });
            Call<String> call = engine.calls()
                    .<String, String>call(RequestSpec.of(TestEngine.READ).path("id", "1"), String.class, data -> {
                        threads.add(Thread.currentThread());
                        return data;
                    });

            call.execute();

            assertThat(threads).hasSize(2).containsOnly(Thread.currentThread());
        }
    }

    @Nested
    class ASlowSignIn {

        @Test
        void endsTheCallWithItsTime() {
            CompletableFuture<IssuedToken> never = new CompletableFuture<>();
            engine.callTimeout = Duration.ofSeconds(1);
            engine.signIn = userId -> {
                engine.timing.advance(Duration.ofSeconds(1));
                return never;
            };

            XuqmTimeoutException failure = catchThrowableOfType(
                    XuqmTimeoutException.class, () -> engine.writeAs("user_001").execute());

            assertThat(failure.phase()).isEqualTo(XuqmTimeoutException.Phase.CALL);
            assertThat(failure.mayHaveBeenSent()).isFalse();
            assertThat(never).isNotDone();
        }
    }
}
