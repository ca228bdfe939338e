package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.error.XuqmException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Writes to the log what becomes of calls: a line at INFO for each repetition, which an operator wants to know of, and one at DEBUG for
 * each end. No line holds a path, a header, a text or anything else that a caller has given.
 */
final class CallLog {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");

    private CallLog() {}

    /**
     * An attempt is followed by another.
     *
     * @param attempt its number, from 1
     * @param host where it went
     * @param result how it ended, such as {@code HTTP 503}
     * @param elapsed how long it took
     * @param next what comes now
     */
    static void repeated(
            Operation operation, int attempt, String host, String result, Duration elapsed, Decision next) {
        if (LOG.isLoggable(Level.INFO)) {
            LOG.log(
                    Level.INFO,
                    operation.id() + ": attempt " + attempt + " at " + host + " ended with " + result + " after "
                            + elapsed.toMillis() + " ms; it is sent again " + when(next));
        }
    }

    private static String when(Decision next) {
        if (next instanceof Decision.Wait wait) {
            return "in " + Duration.ofNanos(wait.nanos()).toMillis() + " ms";
        }
        return next.equals(Decision.Authorise.AGAIN) ? "with a new token" : "at once, to the next address";
    }

    /** Whether anybody wants to know of the ends of calls. */
    static boolean showsEnds() {
        return LOG.isLoggable(Level.DEBUG);
    }

    /**
     * A call has ended.
     *
     * @param attempts how many attempts there were
     * @param host where the last one went, {@code null} if there was none
     * @param result how that ended
     * @param elapsed how long the call took
     * @param requestId the service's id for the last request, or {@code null}
     * @param failure why the call failed, {@code null} if it did not
     */
    static void ended(
            Operation operation,
            int attempts,
            @Nullable String host,
            String result,
            Duration elapsed,
            @Nullable String requestId,
            @Nullable XuqmException failure) {
        StringBuilder line = new StringBuilder(operation.id())
                .append(failure == null ? " succeeded" : " failed")
                .append(" after ")
                .append(elapsed.toMillis())
                .append(" ms: ")
                .append(result)
                .append(", attempts ")
                .append(attempts);
        if (host != null) {
            line.append(", host ").append(host);
        }
        if (requestId != null) {
            line.append(", request ").append(requestId);
        }
        if (failure != null) {
            line.append(", ").append(failure.getClass().getSimpleName());
        }
        LOG.log(Level.DEBUG, line.toString());
    }
}
