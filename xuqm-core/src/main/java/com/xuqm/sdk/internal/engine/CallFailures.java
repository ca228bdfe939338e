package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmInterruptedException;
import com.xuqm.sdk.error.XuqmSignInException;
import com.xuqm.sdk.error.XuqmTimeoutException;
import com.xuqm.sdk.error.XuqmTimeoutException.Phase;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.internal.answer.Outcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The exceptions in which a call can end, in words about this call: its operation, its attempts, and whether one of them may have been
 * carried out. Made when a call has failed, on the thread that throws.
 */
final class CallFailures {

    private final CallInfo call;
    private final boolean wasRefused;

    /**
     * Describes the call.
     *
     * @param call what was called, and what became of its requests
     * @param wasRefused whether the service refused one of them
     */
    CallFailures(CallInfo call, boolean wasRefused) {
        this.call = call;
        this.wasRefused = wasRefused;
    }

    /**
     * What a final outcome without a value amounts to.
     *
     * @param last the outcome
     * @param who whom the call acts as
     * @param policy knows how long what may take
     * @param now the clock's reading
     */
    XuqmException of(Outcome<?> last, String who, CallPolicy policy, long now) {
        if (last instanceof Outcome.Refused<?> refused) {
            return XuqmApiException.of(call, refused.failure());
        }
        if (last instanceof Outcome.Unreadable<?> unreadable) {
            return unreadable(unreadable);
        }
        if (last instanceof Outcome.NoCredential<?> none) {
            return notSignedIn(none.failure(), who);
        }
        HttpTransportException failure = ((Outcome.NoAnswer<?>) last).failure();
        return switch (failure.kind()) {
            case DEADLINE ->
                policy.remainingNanos(now) == 0
                        ? timeout(Phase.CALL, policy.callTimeout(), failure)
                        : timeout(Phase.ATTEMPT, policy.attemptTimeout(), failure);
            case CONNECT_TIMEOUT -> timeout(Phase.CONNECT, policy.sinceAttemptStart(now), failure);
            case POOL_TIMEOUT -> timeout(Phase.POOL, policy.sinceAttemptStart(now), failure);
            default -> noAnswer(failure.kind(), failure);
        };
    }

    private XuqmDecodingException unreadable(Outcome.Unreadable<?> answer) {
        String begins = answer.excerpt().isEmpty() ? "" : "; it begins: " + answer.excerpt();
        String message = answer.succeeded()
                ? call + " succeeded, but the answer " + answer.reason() + begins
                : call + " was answered with HTTP " + answer.httpStatus() + ", but the answer " + answer.reason()
                        + begins + doubt();
        message += request();
        return new XuqmDecodingException(
                message + (answer.advice() == null ? "" : ". " + answer.advice()),
                answer.httpStatus(),
                answer.excerpt(),
                call,
                answer.cause());
    }

    private XuqmTransportException noAnswer(Kind kind, Throwable cause) {
        return new XuqmTransportException(
                call + " got no answer: " + cause.getMessage() + doubt() + request(), kind, call, cause);
    }

    XuqmTimeoutException timeout(Phase phase, Duration limit, @Nullable Throwable cause) {
        String what = switch (phase) {
            case CONNECT -> "got no connection within the connect timeout";
            case POOL -> "got no free connection within the pool's wait limit";
            case ATTEMPT -> "got no complete answer within attemptTimeout " + limit;
            case CALL -> "did not end within callTimeout " + limit;
            case RATE_LIMIT ->
                "was held back by this client's own rateLimit(…), which would not have let it through within"
                        + " callTimeout " + limit;
        };
        return new XuqmTimeoutException(call + " " + what + doubt() + request(), phase, limit, call, cause);
    }

    /**
     * A sign-in failed. Others may wait for the same one and get the same cause, each in an exception about his own call.
     *
     * @param failure why
     * @param who whom the call acts as
     */
    private XuqmException notSignedIn(Throwable failure, String who) {
        if (failure
                instanceof XuqmConfigurationException missing) { // nobody was asked, and its words are for the caller
            return new XuqmConfigurationException(notSent() + missing.getMessage(), call, missing.getCause());
        }
        String signIn = notSent() + "signing in as " + who;
        if (failure instanceof XuqmTimeoutException late) {
            return new XuqmTimeoutException(
                    signIn + " took longer than " + late.limit() + named(late, late.phase()) + anyDoubt(),
                    late.phase(),
                    late.limit(),
                    call,
                    late);
        }
        if (failure instanceof XuqmTransportException lost) {
            return new XuqmTransportException(
                    signIn + " got no answer" + named(lost, lost.kind()) + anyDoubt(), lost.kind(), call, lost);
        }
        if (failure instanceof XuqmApiException refused) {
            String hint = refused.failure().hint();
            return new XuqmSignInException(
                    signIn + " failed with HTTP " + refused.httpStatus() + named(refused, null) + anyDoubt()
                            + (hint == null ? "" : ". " + hint),
                    call,
                    hint == null ? refused : withoutHint(refused));
        }
        if (failure instanceof XuqmDecodingException odd) {
            return new XuqmSignInException(
                    signIn + " got an answer that cannot be read" + named(odd, null) + anyDoubt(), call, odd);
        }
        return new XuqmSignInException(notSent() + "its credential could not be made" + anyDoubt(), call, failure);
    }

    /** What the exception around it says need not be said again in the same trace. */
    private static XuqmApiException withoutHint(XuqmApiException refused) {
        ApiFailure told = refused.failure();
        XuqmApiException plain = XuqmApiException.of(
                new CallInfo(String.valueOf(refused.operation()), refused.attempts(), refused.mayHaveBeenSent()),
                new ApiFailure(
                        told.httpStatus(),
                        told.status(),
                        told.code(),
                        told.message(),
                        told.requestId(),
                        told.retryAfter(),
                        told.bodyExcerpt(),
                        null));
        plain.setStackTrace(refused.getStackTrace());
        return plain;
    }

    XuqmTransportException cancelled() {
        return new XuqmTransportException(call + " was cancelled" + doubt(), Kind.CANCELLED, call, null);
    }

    /** No thread takes the next step on. */
    XuqmException rejected(Throwable cause) {
        String reason = "no thread takes on its next step (" + cause.getClass().getName() + ")";
        return call.attempts() == 0
                ? new XuqmConfigurationException(call + " was not begun: " + reason, call, cause)
                : new XuqmTransportException(call + " was given up: " + reason + doubt(), Kind.CLOSED, call, cause);
    }

    /** One of its steps threw what nobody expects. */
    XuqmTransportException broken(Throwable cause) {
        return new XuqmTransportException(
                call + " was given up, because of " + cause.getClass().getName() + doubt(), Kind.OTHER, call, cause);
    }

    XuqmInterruptedException interrupted(InterruptedException cause) {
        return new XuqmInterruptedException(call + " was interrupted while it waited" + doubt(), call, cause);
    }

    private String notSent() {
        return call + (call.attempts() == 0 ? " was not sent: " : " could not be sent again: ");
    }

    /** Names the sign-in's own operation, by which its routes' documents are found. */
    private static String named(XuqmException signIn, @Nullable Object kind) {
        return " (" + signIn.operation() + (kind == null ? "" : ", " + kind) + ")";
    }

    /** Names the last request to those who operate the service. */
    private String request() {
        return call.requestId() == null ? "" : " [request " + call.requestId() + "]";
    }

    private String anyDoubt() {
        return call.mayHaveBeenSent() ? doubt() : "";
    }

    private String doubt() {
        if (call.mayHaveBeenSent()) {
            return "; the service may have received it";
        }
        return "; the service certainly did not " + (wasRefused ? "carry it out" : "receive it");
    }
}
