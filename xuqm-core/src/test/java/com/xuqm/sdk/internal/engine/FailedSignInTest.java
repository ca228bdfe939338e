package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmSignInException;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.error.XuqmTimeoutException.Phase;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.error.XuqmUnauthorizedException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.internal.credential.IssuedToken;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.ScriptedTransport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call says whose sign-in fails: it speaks of itself, and the sign-in is the cause. */
@ParameterizedClass(name = "{0}")
@EnumSource
class FailedSignInTest {

    /** The sign-in has made three attempts, and the last one may have arrived. */
    private static final CallInfo LOGIN = new CallInfo("auth.login", 3, true);

    @Parameter
    Driver driver;

    final TestEngine engine = new TestEngine();
    final ScriptedTransport transport = engine.transport;

    @AfterEach
    void close() {
        engine.close();
    }

    private <X extends XuqmException> X failureOfASend(Class<X> type) {
        X failure = catchThrowableOfType(
                type,
                () -> driver.run(
                        engine.writeAs("user_001").with(CallOptions.none().withIdempotent(true))));
        assertThat(failure).isExactlyInstanceOf(type);
        assertThat(failure.operation()).isEqualTo("things.send");
        assertThat(failure.attempts()).isEqualTo(transport.requests().size());
        return failure;
    }

    private void signInFails(Throwable reason) {
        engine.signIn = userId -> CompletableFuture.failedFuture(reason);
    }

    /** The first sign-in works. */
    private void renewalFails(Throwable reason) {
        AtomicInteger signIns = new AtomicInteger();
        engine.signIn = userId -> signIns.incrementAndGet() == 1
                ? CompletableFuture.completedFuture(new IssuedToken("old", null))
                : CompletableFuture.failedFuture(reason);
    }

    private static XuqmException refused(int status, String hint) {
        return XuqmApiException.of(
                LOGIN, new ApiFailure(status, status, status, "said the service", "r-1", null, null, hint));
    }

    private static XuqmException lost() {
        return new XuqmTransportException("auth.login got no answer: gone", Kind.CONNECTION_LOST, LOGIN, null);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 418, 429, 500, 503})
    void isNoAnswerToTheCall(int status) {
        XuqmException reason = refused(status, null);
        signInFails(reason);

        XuqmSignInException failure = failureOfASend(XuqmSignInException.class);

        assertThat(failure)
                .hasMessage(
                        "things.send was not sent: signing in as user_001 failed with HTTP " + status + " (auth.login)")
                .hasCause(reason);
        assertThat(failure.mayHaveBeenSent()).isFalse();
    }

    @Test
    void givesItsAdviceButDoesNotRepeatItsWords() {
        signInFails(refused(401, "Check the secret"));

        XuqmSignInException failure = failureOfASend(XuqmSignInException.class);

        assertThat(failure).hasMessageEndingWith("(auth.login). Check the secret");
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed, true));
        assertThat(printed.toString())
                .containsOnlyOnce("said the service")
                .containsOnlyOnce("r-1")
                .containsOnlyOnce("Check the secret");
        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        XuqmUnauthorizedException.class,
                        cause -> assertThat(cause.operation()).isEqualTo("auth.login"));
    }

    @Test
    void thatCannotBeReadIsNoAnswerOfTheServiceEither() {
        XuqmException reason = new XuqmDecodingException("auth.login: odd", 200, "", LOGIN, null);
        signInFails(reason);

        assertThat(failureOfASend(XuqmSignInException.class))
                .hasMessage("things.send was not sent: signing in as user_001 got an answer that cannot be read"
                        + " (auth.login)")
                .hasCause(reason);
    }

    @Test
    void thatLostItsConnectionSaysThatTheCallWasNotSent() {
        XuqmException reason = lost();
        signInFails(reason);

        XuqmTransportException failure = failureOfASend(XuqmTransportException.class);

        assertThat(failure)
                .hasMessage("things.send was not sent: signing in as user_001 got no answer (auth.login,"
                        + " CONNECTION_LOST)")
                .hasCause(reason);
        assertThat(failure.kind()).isEqualTo(Kind.CONNECTION_LOST);
        assertThat(failure.mayHaveBeenSent()).isFalse();
    }

    @Test
    void thatTookTooLongIsATimeoutOfTheCall() {
        signInFails(new XuqmTimeoutException("auth.login", Phase.ATTEMPT, Duration.ofSeconds(10), LOGIN, null));

        XuqmTimeoutException failure = failureOfASend(XuqmTimeoutException.class);

        assertThat(failure)
                .hasMessage(
                        "things.send was not sent: signing in as user_001 took longer than PT10S (auth.login, ATTEMPT)");
        assertThat(failure.phase()).isEqualTo(Phase.ATTEMPT);
        assertThat(failure.limit()).isEqualTo(Duration.ofSeconds(10));
        assertThat(failure.mayHaveBeenSent()).isFalse();
    }

    @Test
    void thatTheClientIsNotMadeForSaysWhatToChangeOnce() {
        IllegalStateException cause = new IllegalStateException();
        signInFails(new XuqmConfigurationException("give the secret to the builder", null, cause));

        assertThat(failureOfASend(XuqmConfigurationException.class))
                .hasMessage("things.send was not sent: give the secret to the builder")
                .hasCause(cause);
    }

    @Test
    void mayBeTheFaultOfTheApplication() {
        IllegalStateException cause = new IllegalStateException("the key was destroyed");
        signInFails(cause);

        assertThat(failureOfASend(XuqmSignInException.class))
                .hasMessage("things.send was not sent: its credential could not be made")
                .hasCause(cause);
    }

    @Test
    void afterARefusedTokenKnowsThatTheRequestWasRefused() {
        renewalFails(lost());
        transport.answer(Answers.refused(401, "expired"));

        XuqmTransportException failure = failureOfASend(XuqmTransportException.class);

        assertThat(failure)
                .hasMessage("things.send could not be sent again: signing in as user_001 got no answer (auth.login,"
                        + " CONNECTION_LOST)");
        assertThat(failure.mayHaveBeenSent()).isFalse();
    }

    @Test
    void doesNotMakeAnEarlierAttemptForgotten() {
        renewalFails(refused(503, null));
        transport.fail(Kind.CONNECTION_LOST, true).answer(Answers.refused(401, "expired"));

        XuqmSignInException failure = failureOfASend(XuqmSignInException.class);

        assertThat(failure)
                .hasMessage("things.send (attempt 2) could not be sent again: signing in as user_001 failed with HTTP"
                        + " 503 (auth.login); the service may have received it");
        assertThat(failure.mayHaveBeenSent()).isTrue();
    }

    @Test
    void isToldToTheListenerAsTheCallsFailure() {
        signInFails(refused(404, null));
        failureOfASend(XuqmSignInException.class);

        assertThat(engine.events.lines())
                .containsExactly("things.send ended after 0 attempts with XuqmSignInException");
    }
}
