package com.xuqm.emulator.internal.record;

import org.jspecify.annotations.Nullable;

/**
 * What became of a request so far.
 *
 * @param userId the caller, or null
 * @param executed whether the operation was executed
 * @param succeeded whether it did what it was asked for
 * @param status HTTP status answered, 0 for none
 */
public record Outcome(@Nullable String userId, boolean executed, boolean succeeded, int status) {

    /** Nothing has happened yet. */
    public static final Outcome PENDING = new Outcome(null, false, false, 0);

    /**
     * The operation was executed.
     *
     * @param caller the caller, or null
     * @return the new outcome
     */
    public Outcome executedFor(@Nullable String caller) {
        return new Outcome(caller, true, succeeded, status);
    }

    /**
     * An answer was given.
     *
     * @param httpStatus its status
     * @return the new outcome
     */
    public Outcome answered(int httpStatus) {
        return new Outcome(userId, executed, succeeded, httpStatus);
    }

    /**
     * The operation did what it was asked for.
     *
     * @return the new outcome
     */
    public Outcome done() {
        return new Outcome(userId, executed, true, status);
    }
}
