package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.call.Operation;
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
    private Duration elapsed = Duration.ZERO;

    CallLog(CallExecution execution) {
        this.operation = execution.operation();
    }

    /** Whether anybody wants to know of repetitions. */
    static boolean showsRepetitions() {
        return LOG.isLoggable(Level.INFO);
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
        elapsed = end.elapsed();
        if (end.httpStatus() != 0) {
            result = "HTTP " + end.httpStatus();
        } else {
            result = end.failure() == null ? "no answer" : "no answer (" + end.failure() + ")";
        }
    }

    @Override
    public void retryScheduled(int attempt, Duration delay, boolean renewal) {
        LOG.log(
                Level.INFO,
                operation.id() + ": attempt " + attempt + " at " + host + " ended with " + result + " after "
                        + elapsed.toMillis() + " ms; it is sent again " + when(delay, renewal));
    }

    private static String when(Duration delay, boolean renewal) {
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
