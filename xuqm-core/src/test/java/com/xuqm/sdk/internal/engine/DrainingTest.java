package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.internal.credential.IssuedToken;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.ScriptedTransport;
import com.xuqm.sdk.testing.ThrowingJson;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What closing with a time of grace does to calls that are under way and to new ones. */
@ParameterizedClass(name = "{0}")
@EnumSource
@Timeout(180) // what should end and does not is to fail
class DrainingTest {

    private static final Duration LONG = Duration.ofHours(1);

    @Parameter
    Driver driver;

    private final TestEngine engine = new TestEngine();

    @AfterEach
    void close() {
        engine.close();
    }

    /** Carries a call out on a thread of its own. */
    private <T> FutureTask<T> begin(Call<T> call) {
        return started(new FutureTask<>(() -> driver.run(call)));
    }

    private FutureTask<Boolean> closeWithin(Duration grace) {
        return started(new FutureTask<>(() -> engine.close(grace)));
    }

    private static <T> FutureTask<T> started(FutureTask<T> task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /** Blocks until new calls are refused, which is how closing begins. */
    private void awaitClosing() {
        while (!engine.engine().state().isClosing()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void isOverAtOnceIfNothingIsUnderWay() {
        engine.transport.answer(Answers.ok("\"done\""));
        driver.run(engine.read());

        assertThat(engine.close(LONG)).isTrue();
        assertThat(engine.transport.closings()).isEqualTo(1);
        assertThat(engine.threadsClosed).isEqualTo(1);
    }

    @Test
    void waitsForACallThatIsUnderWay() throws Exception {
        ScriptedTransport.Pending pending = engine.transport.pend();
        FutureTask<String> call = begin(engine.read());
        pending.awaitSent();

        FutureTask<Boolean> closing = closeWithin(LONG);
        awaitClosing();
        assertThat(closing.isDone()).isFalse();
        assertThat(engine.transport.closings()).isZero();
        pending.answer().complete(Answers.ok("\"done\""));

        assertThat(closing.get()).isTrue();
        assertThat(call.get()).isEqualTo("done");
        assertThat(engine.transport.closings()).isEqualTo(1);
    }

    @Test
    void refusesNewCallsMeanwhileAndSaysWhy() throws Exception {
        ScriptedTransport.Pending pending = engine.transport.pend();
        FutureTask<String> call = begin(engine.read());
        pending.awaitSent();
        FutureTask<Boolean> closing = closeWithin(LONG);
        awaitClosing();

        assertThatThrownBy(() -> driver.run(engine.write()))
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessageContaining("this client is being closed, so that things.make cannot be carried out");

        pending.answer().complete(Answers.ok("\"done\""));
        assertThat(closing.get()).as("a refused call is not waited for").isTrue();
        assertThat(call.get()).isEqualTo("done");
        assertThat(engine.transport.requests()).hasSize(1);
    }

    @Test
    void letsACallSignInThatHasNoTokenYet() throws Exception {
        CompletableFuture<IssuedToken> token = new CompletableFuture<>();
        CountDownLatch asked = new CountDownLatch(1);
        engine.signIn = userId -> {
            asked.countDown();
            return token;
        };
        engine.transport.answer(Answers.ok("\"sent\""));
        FutureTask<String> call = begin(engine.writeAs("user_001"));
        asked.await();

        FutureTask<Boolean> closing = closeWithin(LONG);
        awaitClosing();
        token.complete(new IssuedToken("late", null));

        assertThat(closing.get()).isTrue();
        assertThat(call.get()).isEqualTo("sent");
    }

    @Test
    void letsTheClientsOwnSignInsBeginMeanwhile() throws Exception {
        ScriptedTransport.Pending pending = engine.transport.pend();
        FutureTask<String> call = begin(engine.read());
        pending.awaitSent();
        FutureTask<Boolean> closing = closeWithin(LONG);
        awaitClosing();

        engine.transport.answer(Answers.ok("\"signed in\""));
        Call<String> signIn = engine.callsOfTheEngine().call(RequestSpec.of(TestEngine.WRITE), String.class);
        assertThat(driver.run(signIn)).isEqualTo("signed in");

        pending.answer().complete(Answers.ok("\"done\""));
        assertThat(closing.get()).isTrue();
        assertThat(call.get()).isEqualTo("done");
    }

    @Test
    void letsACallBeRepeatedThatWaitsForIt() throws Exception {
        ScriptedTransport.Pending pending = engine.transport.pend();
        engine.transport.answer(Answers.ok("\"second\""));
        FutureTask<String> call = begin(engine.read());
        pending.awaitSent();

        FutureTask<Boolean> closing = closeWithin(LONG);
        awaitClosing();
        pending.answer().complete(Answers.refused(503, "busy"));

        assertThat(closing.get()).isTrue();
        assertThat(call.get()).isEqualTo("second");
    }

    @Test
    void letsACallKeepItsPlaceInTheQueue() throws Exception {
        engine.rateLimit = new RateLimit(1, 1);
        engine.timing.hold();
        engine.transport.answer(Answers.ok("\"first\"")).answer(Answers.ok("\"second\""));
        driver.run(engine.read());
        FutureTask<String> call = begin(engine.read());
        engine.timing.awaitWait();

        FutureTask<Boolean> closing = closeWithin(LONG);
        awaitClosing();
        engine.timing.advance(Duration.ofSeconds(1));

        assertThat(closing.get()).isTrue();
        assertThat(call.get()).isEqualTo("second");
    }

    @Test
    void abortsWhatIsUnderWayWhenTheTimeIsUp() throws Exception {
        engine.timing.hold();
        engine.transport.answer(Answers.refused(503, "busy"));
        FutureTask<Throwable> call = started(new FutureTask<>(() -> catchThrowable(() -> driver.run(engine.read()))));
        engine.timing.awaitWait();

        assertThat(engine.close(Duration.ZERO)).isFalse();

        assertThat(call.get()).hasMessageContaining("503");
        assertThat(engine.transport.closings()).isEqualTo(1);
        assertThat(engine.transport.requests()).hasSize(1);
    }

    @Test
    void isCutShortByClosingAtOnce() throws Exception {
        engine.timing.hold();
        engine.transport.answer(Answers.refused(503, "busy"));
        FutureTask<Throwable> call = started(new FutureTask<>(() -> catchThrowable(() -> driver.run(engine.read()))));
        engine.timing.awaitWait();
        FutureTask<Boolean> closing = closeWithin(LONG);
        awaitClosing();

        engine.engine().close();

        assertThat(closing.get()).as("the call was aborted").isFalse();
        assertThat(call.get()).hasMessageContaining("503");
        assertThat(engine.close(LONG)).as("the same answer again").isFalse();
    }

    @Test
    void isCutShortByAnInterrupt() throws Exception {
        ScriptedTransport.Pending pending = engine.transport.pend();
        FutureTask<String> call = begin(engine.read());
        pending.awaitSent();

        Thread.currentThread().interrupt();
        boolean allEnded = engine.close(LONG);

        assertThat(Thread.interrupted()).as("the interrupt flag").isTrue();
        assertThat(allEnded).isFalse();
        assertThat(engine.transport.closings()).isEqualTo(1);
        pending.answer().complete(Answers.ok("\"done\""));
        assertThat(call.get()).isEqualTo("done");
    }

    @Test
    void countsNoCallThatCouldNotBeBegun() {
        engine.json = new ThrowingJson(new IllegalStateException("unwritable"));
        Call<String> unwritable = engine.write();
        assertThat(catchThrowable(() -> driver.run(unwritable))).isNotNull();

        assertThat(engine.close(LONG)).isTrue();
    }

    @Test
    void takesAnyTime() {
        assertThat(engine.close(Duration.ofSeconds(Long.MAX_VALUE))).isTrue();
    }

    @Test
    void doesNotWaitForACallThatItsOwnerGaveUp() throws Exception {
        ScriptedTransport.Pending pending = engine.transport.pend();
        CompletableFuture<String> future = engine.read().executeAsync();
        pending.awaitSent();
        future.cancel(true);

        assertThat(engine.close(LONG)).isTrue();
    }

    @Test
    void waitsForTheCallbacksThatHangOnAResult() throws Exception {
        ScriptedTransport.Pending pending = engine.transport.pend();
        CountDownLatch calledBack = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        List<String> noted = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> stage = engine.read().executeAsync().thenAccept(value -> {
            calledBack.countDown();
            awaitQuietly(mayEnd);
            noted.add(value);
        });
        pending.awaitSent();
        pending.answer().complete(Answers.ok("\"done\""));
        calledBack.await();

        FutureTask<Boolean> closing = closeWithin(LONG);
        awaitClosing();
        assertThat(closing.isDone()).isFalse();
        mayEnd.countDown();

        assertThat(closing.get()).isTrue();
        assertThat(noted).containsExactly("done");
        assertThat(stage).isCompleted();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
