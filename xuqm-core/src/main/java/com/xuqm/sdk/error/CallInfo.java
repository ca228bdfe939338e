package com.xuqm.sdk.error;

import com.xuqm.sdk.internal.check.Checks;
import java.io.Serializable;

/**
 * Which call failed, after how many attempts, and whether the service may have carried it out all the same.
 *
 * @param operation the operation's id, such as {@code messages.send}
 * @param attempts how many requests were started, 0 if the call failed before the first one
 * @param mayHaveBeenSent {@code false} only if it is certain of each attempt that the service did not act on it
 */
public record CallInfo(String operation, int attempts, boolean mayHaveBeenSent) implements Serializable {

    /**
     * Checks the values.
     *
     * @param operation the operation's id, such as {@code messages.send}
     * @param attempts how many requests were started
     * @param mayHaveBeenSent {@code false} only if it is certain of each attempt that the service did not act on it
     */
    public CallInfo {
        Checks.notNull("operation", operation);
    }

    /** Gives the words with which a message starts or ends, such as {@code messages.send (attempt 3)}. */
    @Override
    public String toString() {
        return attempts > 1 ? operation + " (attempt " + attempts + ")" : operation;
    }
}
