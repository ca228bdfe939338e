package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Writes to the log what becomes of a call: a line at INFO for each repetition, which an operator wants to know of, and one at DEBUG for
 * its end. No line holds a path, a header, a text or anything else that a caller has given.
 */
final class CallLog implements CallListener {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");

    private final Operation operation;
    private @Nullable String host;
    private String result = "no answer";

    CallLog(Operation operation) {
        this.operation = operation;
    }

    /** Whether anybody wants to know of the ends of calls. */
    static boolean showsEnds() {
        return LOG.isLoggable(Level.DEBUG);
    }

    @Override
    public void credentialEnded(Duration waited, boolean obtained) {
        if (!obtained) {
            result = "no credential";
        }
    }

    @Override
    public void attemptStarted(int attempt, Endpoint endpoint) {
        host = endpoint.host();
        result = "no answer";
    }

    @Override
    public void attemptEnded(int attempt, AttemptEnd end) {
        result = result(end.httpStatus(), end.failure());
    }

    /** How an attempt ended: with an HTTP status, or 0 and what went wrong. */
    static String result(int httpStatus, @Nullable Kind failure) {
        if (httpStatus != 0) {
            return "HTTP " + httpStatus;
        }
        return failure == null ? "no answer" : "no answer (" + failure + ")";
    }

    /** Tells of a repetition, whoever listens besides. */
    static void repeated(Operation operation, int attempt, String host, String result, Duration elapsed, String when) {
        LOG.log(
                Level.INFO,
                () -> operation.id() + ": attempt " + attempt + " at " + host + " ended with " + result + " after "
                        + elapsed.toMillis() + " ms; it is sent again " + when);
    }

    static String when(Duration delay, boolean renewal) {
        if (renewal) {
            return "with a new token";
        }
        return delay.isZero() ? "at once, to the next address" : "in " + delay.toMillis() + " ms";
    }

    @Override
    public void ended(CallEnd end) {
        StringBuilder line = new StringBuilder(operation.id())
                .append(end.failure() == null ? " succeeded" : " failed")
                .append(" after ")
                .append(end.elapsed().toMillis())
                .append(" ms: ")
                .append(result)
                .append(", attempts ")
                .append(end.attempts());
        if (host != null) {
            line.append(", host ").append(host);
        }
        if (end.requestId() != null) {
            line.append(", request ").append(end.requestId());
        }
        if (end.failure() != null) {
            line.append(", ").append(end.failure().getClass().getSimpleName());
        }
        LOG.log(Level.DEBUG, line.toString());
    }
}
