package com.xuqm.sdk.error;

import com.xuqm.sdk.internal.check.Checks;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which call failed, after how many attempts, and whether the service may have carried it out all the same.
 *
 * @param operation the operation's id, such as {@code messages.send}
 * @param attempts how many requests were started, 0 if the call failed before the first one
 * @param mayHaveBeenSent {@code false} only if it is certain of each attempt that the service did not act on it
 * @param requestId the service's id for the last request, {@code null} if it gave none or no answer came
 */
public record CallInfo(
        String operation,
        int attempts,
        boolean mayHaveBeenSent,
        @Nullable String requestId) implements Serializable {

    /** Checks the values. */
    public CallInfo {
        Checks.notNull("operation", operation);
    }

    /**
     * Describes a call to whose last request the service gave no id.
     *
     * @param operation the operation's id, such as {@code messages.send}
     * @param attempts how many requests were started
     * @param mayHaveBeenSent {@code false} only if it is certain of each attempt that the service did not act on it
     */
    public CallInfo(String operation, int attempts, boolean mayHaveBeenSent) {
        this(operation, attempts, mayHaveBeenSent, null);
    }

    /** Gives the words with which a message starts or ends, such as {@code messages.send (attempt 3)}. */
    @Override
    public String toString() {
        return attempts > 1 ? operation + " (attempt " + attempts + ")" : operation;
    }
}
