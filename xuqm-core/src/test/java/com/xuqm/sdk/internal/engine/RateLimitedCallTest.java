package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmInterruptedException;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.error.XuqmTimeoutException.Phase;
import com.xuqm.sdk.testing.Answers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two requests a second, evenly spaced. */
@DisplayName("A call under the client's own rate limit")
class RateLimitedCallTest {

    private final TestEngine engine = new TestEngine();

    @BeforeEach
    void limit() {
        engine.rateLimit = new RateLimit(2, 1);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static void assertRateLimited(XuqmTimeoutException failure, String operation, Duration callTimeout) {
        assertThat(failure)
                .hasMessage(operation + " was held back by this client's own rateLimit(…), which would not have let it"
                        + " through within callTimeout " + callTimeout + "; the service certainly did not receive it");
        assertThat(failure.phase()).isEqualTo(Phase.RATE_LIMIT);
        assertThat(failure.limit()).isEqualTo(callTimeout);
        assertThat(failure.mayHaveBeenSent()).isFalse();
        assertThat(failure.attempts()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void waits_for_its_turn(Driver driver) {
        engine.transport.answer(Answers.ok("\"a\"")).answer(Answers.ok("\"b\"")).answer(Answers.ok("\"c\""));

        assertThat(driver.run(engine.read())).isEqualTo("a");
        assertThat(driver.run(engine.read())).isEqualTo("b");
        assertThat(driver.run(engine.read())).isEqualTo("c");

        assertThat(engine.timing.waits()).containsExactly(Duration.ofMillis(500), Duration.ofMillis(500));
    }

    @ParameterizedTest
    @EnumSource
    void counts_every_attempt(Driver driver) {
        engine.retry = engine.retry.withDelays(Duration.ZERO, Duration.ZERO);
        engine.transport.answer(Answers.refused(503, "busy")).answer(Answers.ok("\"b\""));

        assertThat(driver.run(engine.read())).isEqualTo("b");

        assertThat(engine.timing.waits()).containsExactly(Duration.ZERO, Duration.ofMillis(500));
    }

    @ParameterizedTest
    @EnumSource
    void shares_the_limit_with_calls_as_other_users(Driver driver) {
        engine.transport.answer(Answers.ok("\"a\"")).answer(Answers.ok("\"b\""));

        driver.run(engine.writeAs("user_001"));
        driver.run(engine.writeAs("user_002"));

        assertThat(engine.timing.waits()).containsExactly(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @EnumSource
    void fails_at_once_if_its_turn_would_come_too_late_and_sends_nothing(Driver driver) {
        engine.transport.answer(Answers.ok("\"a\""));
        driver.run(engine.read());
        CallOptions hurry = CallOptions.timeout(Duration.ofMillis(500));

        XuqmTimeoutException failure = catchThrowableOfType(
                XuqmTimeoutException.class, () -> driver.run(engine.write().with(hurry)));

        assertRateLimited(failure, "things.make", Duration.ofMillis(500));
        assertThat(engine.transport.requests()).hasSize(1);
        assertThat(engine.timing.waits()).isEmpty();
        assertThat(engine.events.lines())
                .last()
                .isEqualTo("things.make ended after 0 attempts with XuqmTimeoutException");
    }

    @ParameterizedTest
    @EnumSource
    void signs_again_after_a_long_wait(Driver driver) {
        engine.rateLimit = new RateLimit(1, 1);
        engine.transport.answer(Answers.ok("\"a\"")).answer(Answers.ok("\"b\""));
        AtomicInteger signatures = new AtomicInteger();
        driver.run(engine.signed(signatures));
        assertThat(signatures).hasValue(1);

        driver.run(engine.signed(signatures));

        assertThat(signatures).as("before the wait and after it").hasValue(3);
        assertThat(engine.transport.requests().get(1).headers().first("X-App-Nonce"))
                .isEqualTo("3");
    }

    @Test
    void without_a_thread_lets_a_thousand_wait_with_one_timer() {
        engine.timing.hold();
        engine.threads = Runnable::run;
        engine.transport.answer(Answers.ok("\"a\""));
        engine.callTimeout = Duration.ofHours(1);
        for (int i = 0; i < 1_001; i++) {
            CompletableFuture<String> unused = engine.read().executeAsync();
        }

        assertThat(engine.transport.requests()).hasSize(1);
        assertThat(engine.timing.pending()).isEqualTo(1);
    }

    @Nested
    @DisplayName("while it waits")
    class WhileItWaits {

        @BeforeEach
        void useTheLimitUp() {
            engine.transport.answer(Answers.ok("\"a\""));
            engine.read().execute();
            engine.timing.hold();
        }

        @Test
        void can_be_interrupted() throws Exception {
            FutureTask<XuqmInterruptedException> outcome = new FutureTask<>(() -> catchThrowableOfType(
                    XuqmInterruptedException.class, () -> engine.write().execute()));
            Thread caller = new Thread(outcome, "caller");
            caller.start();
            engine.timing.awaitWait();

            caller.interrupt();

            assertThat(outcome.get().mayHaveBeenSent()).isFalse();
            assertThat(engine.transport.requests()).hasSize(1);
        }

        @Test
        void can_be_cancelled_which_gives_its_place_to_the_next() throws Exception {
            CompletableFuture<String> first = engine.read().executeAsync();
            engine.timing.awaitWait();
            first.cancel(true);
            engine.transport.answer(Answers.ok("\"second\""));
            engine.threads = Runnable::run;
            CompletableFuture<String> second = engine.read().executeAsync();

            engine.timing.advance(Duration.ofMillis(500));

            assertThat(second.join()).isEqualTo("second");
            assertThat(engine.transport.requests()).hasSize(2);
        }

        @Test
        void ends_when_the_client_is_closed() throws Exception {
            CompletableFuture<String> call = engine.write().executeAsync();
            engine.timing.awaitWait();

            engine.engine().close();

            assertThatThrownBy(call::join)
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(XuqmConfigurationException.class)
                    .hasMessageContaining("this client is closed");
            assertThat(engine.transport.requests()).hasSize(1);
        }
    }
}
