package com.xuqm.sdk.error;

import java.io.Serializable;
import java.util.Objects;

/**
 * Which call failed, and after how many attempts.
 *
 * @param operation the operation's id, such as {@code messages.send}
 * @param attempts how many requests were started, 0 if the call failed before the first one
 */
public record CallInfo(String operation, int attempts) implements Serializable {

    /**
     * Checks the values.
     *
     * @param operation the operation's id, such as {@code messages.send}
     * @param attempts how many requests were started
     */
    public CallInfo {
        Objects.requireNonNull(operation, "operation");
    }

    /** Gives the words with which a message starts or ends, such as {@code messages.send (attempt 3)}. */
    @Override
    public String toString() {
        return attempts > 1 ? operation + " (attempt " + attempts + ")" : operation;
    }
}
