package com.xuqm.emulator.internal.record;

import org.jspecify.annotations.Nullable;

/**
 * What became of a request so far.
 *
 * @param userId the caller, or null
 * @param executed whether the operation was executed
 * @param status HTTP status answered, 0 for none
 */
public record Outcome(@Nullable String userId, boolean executed, int status) {

    /** Nothing has happened yet. */
    public static final Outcome PENDING = new Outcome(null, false, 0);

    /**
     * The operation was executed.
     *
     * @param caller the caller, or null
     * @return the new outcome
     */
    public Outcome executedFor(@Nullable String caller) {
        return new Outcome(caller, true, status);
    }

    /**
     * An answer was given.
     *
     * @param httpStatus its status
     * @return the new outcome
     */
    public Outcome answered(int httpStatus) {
        return new Outcome(userId, executed, httpStatus);
    }
}
