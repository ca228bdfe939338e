package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.error.XuqmTimeoutException.Phase;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.http.ResponseFuture;
import com.xuqm.sdk.internal.time.CallThreads;
import com.xuqm.sdk.internal.time.Timing;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.ScriptedTransport.Pending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Threads and timers that a JVM in distress may have. */
@DisplayName("An asynchronous call ends")
class LostStepTest {

    private final TestEngine engine = new TestEngine();

    @AfterEach
    void close() {
        engine.close();
    }

    private static <X extends XuqmException> X failureOf(CompletableFuture<?> future, Class<X> type) {
        assertThat(future).isDone(); // else waiting for it would have no end
        return type.cast(
                catchThrowableOfType(CompletionException.class, future::join).getCause());
    }

    private void advance(Duration duration) {
        engine.timing.advance(duration.plusNanos(Exchange.GRACE_NANOS));
    }

    @Nested
    @DisplayName("with its time though the threads lose the step")
    class Losing {

        /** Whether steps get lost now. */
        private boolean losing;

        @BeforeEach
        void loseSteps() {
            engine.threads = step -> {
                if (!losing) {
                    step.run();
                }
            };
        }

        private void assertEndsWithItsTime(CompletableFuture<String> future, boolean mayHaveBeenSent) {
            advance(engine.callTimeout.minusNanos(Exchange.GRACE_NANOS)); // every timer of its own is through
            losing = false;
            assertThat(future).isNotDone();
            advance(Duration.ZERO);

            XuqmTimeoutException failure = failureOf(future, XuqmTimeoutException.class);
            assertThat(failure.phase()).isEqualTo(Phase.CALL);
            assertThat(failure.mayHaveBeenSent()).isEqualTo(mayHaveBeenSent);
            assertThat(engine.timing.watched()).isZero();
        }

        @Test
        void that_asks_for_a_credential() {
            losing = true;
            CompletableFuture<String> future = engine.writeAs("user_001").executeAsync();

            assertEndsWithItsTime(future, false);
            assertThat(engine.transport.requests()).isEmpty();
        }

        @Test
        void that_follows_its_turn() {
            engine.rateLimit = new RateLimit(0.1, 1);
            engine.transport.answer(Answers.ok("\"first\""));
            assertThat(engine.write().executeAsync()).isCompletedWithValue("first");
            engine.timing.hold();
            CompletableFuture<String> future = engine.write().executeAsync();
            losing = true;

            assertEndsWithItsTime(future, false);
            assertThat(engine.transport.requests()).hasSize(1);
        }

        @Test
        void that_follows_the_wait_for_the_next_attempt() {
            engine.timing.hold();
            engine.transport.answer(Answers.refused(503, "busy"));
            CompletableFuture<String> future = engine.read().executeAsync();
            losing = true;

            assertEndsWithItsTime(future, false);
            assertThat(engine.transport.requests()).hasSize(1);
        }

        @Test
        void that_ends_an_attempt_of_a_transport_that_does_not_end_it() {
            Pending pending = engine.transport.pend();
            CompletableFuture<String> future = engine.write().executeAsync();
            losing = true;
            advance(engine.attemptTimeout);
            losing = false;
            assertThat(pending.answer()).isNotDone();

            advance(engine.callTimeout);

            assertThat(failureOf(future, XuqmTimeoutException.class).phase()).isEqualTo(Phase.CALL);
            assertThat(pending.answer()).isCancelled();
        }
    }

    @Nested
    @DisplayName("though no thread can be started")
    class Refusing {

        private void refuseSteps() {
            engine.threads = step -> {
                throw new OutOfMemoryError("unable to create native thread");
            };
        }

        @Test
        void with_its_time_on_the_timers_thread() {
            Pending pending = engine.transport.pend();
            engine.threads = new CallThreads() {
                private int steps;

                @Override
                public void execute(Runnable step) {
                    if (steps++ > 0) { // the first one, to end the attempt, gets lost
                        throw new OutOfMemoryError("unable to create native thread");
                    }
                }
            };
            CompletableFuture<String> future = engine.write().executeAsync();
            advance(engine.attemptTimeout);
            assertThat(future).isNotDone();
            advance(engine.callTimeout);

            assertThat(failureOf(future, XuqmTimeoutException.class).mayHaveBeenSent())
                    .isTrue();
            assertThat(pending.answer()).isCancelled();
        }

        @Test
        void before_the_timers_thread_says_so_and_reads_no_answer_on_the_transports_thread() {
            refuseSteps();
            engine.timing.hold();
            List<String> read = new ArrayList<>();
            ResponseFuture answer = new ResponseFuture(() -> {});
            engine.transport.answer(request -> answer);
            CompletableFuture<String> future = engine.calls()
                    .<String, String>call(RequestSpec.of(TestEngine.WRITE).json("thing"), String.class, data -> {
                        read.add(data);
                        return data;
                    })
                    .executeAsync();
            if (answer.settle(Answers.ok("\"done\""))) {
                answer.publish();
            }
            assertThat(future).isNotDone();
            engine.timing.advance(Duration.ZERO);

            assertThat(failureOf(future, XuqmTransportException.class).mayHaveBeenSent())
                    .isTrue();
            assertThat(read).isEmpty();
        }

        @Test
        void at_once_if_no_timer_ends_a_wait() {
            engine.threads = Runnable::run;
            engine.time = new NoTimer(engine.timing);
            engine.transport.answer(Answers.refused(503, "busy"));

            CompletableFuture<String> future = engine.read().executeAsync();

            assertThat(failureOf(future, XuqmTransportException.class))
                    .hasMessageContaining("was given up, because of java.util.concurrent.RejectedExecutionException");
        }

        @Test
        void at_once_if_there_is_no_timer_any_more_either() {
            refuseSteps();
            engine.time = new NoTimer(engine.timing);
            Pending pending = engine.transport.pend();
            CompletableFuture<String> future = engine.write().executeAsync();

            pending.answer().complete(Answers.ok("\"done\""));

            assertThat(failureOf(future, XuqmTransportException.class))
                    .hasMessageContaining("no thread takes on its next step");
            assertThat(engine.timing.watched()).isZero();
        }
    }

    @Test
    @DisplayName("without a place among the callbacks if nothing but waiting threads hangs on it")
    void tells_whether_callbacks_hang_on_it() {
        List<Boolean> none = new ArrayList<>();
        engine.threads = new CallThreads() {
            @Override
            public void execute(Runnable step) {
                step.run();
            }

            @Override
            public void callBack(Callbacks callbacks) {
                none.add(callbacks.areNone());
                callbacks.run();
            }
        };
        for (boolean hanging : new boolean[] {true, false}) {
            Pending pending = engine.transport.pend();
            CompletableFuture<String> future = engine.write().executeAsync();
            if (hanging) {
                future = future.thenApply(answer -> answer);
            }
            pending.answer().complete(Answers.ok("\"done\""));
            assertThat(future).isCompletedWithValue("done");
        }

        assertThat(none).containsExactly(false, true);
    }

    /** Time that passes, but rings no bell. */
    private static final class NoTimer extends OtherTiming {

        NoTimer(Timing timing) {
            super(timing);
        }

        @Override
        public Future<?> schedule(Runnable task, long nanos) {
            throw new RejectedExecutionException("shut down");
        }
    }
}
