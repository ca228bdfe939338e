package com.xuqm.emulator.internal.record;

import com.xuqm.emulator.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request so far.
 *
 * @param userId the caller, or null
 * @param executed whether the operation was executed
 * @param succeeded whether it did what it was asked for
 * @param status HTTP status answered, 0 for none
 * @param fault the fault that strikes it, or null
 * @param ended whether nothing follows: it was answered, or its connection was cut
 * @param tookMs how long it took until it ended
 * @param answer the answer, or null
 */
public record Outcome(
        @Nullable String userId,
        boolean executed,
        boolean succeeded,
        int status,
        @Nullable Fault fault,
        boolean ended,
        long tookMs,
        @Nullable RecordedAnswer answer) {

    /** Nothing has happened yet. */
    public static final Outcome PENDING = new Outcome(null, false, false, 0, null, false, 0, null);

    /**
     * A fault strikes.
     *
     * @param by the fault
     * @return the new outcome
     */
    public Outcome struckBy(Fault by) {
        return new Outcome(userId, executed, succeeded, status, by, ended, tookMs, answer);
    }

    /**
     * The operation was executed.
     *
     * @param caller the caller, or null
     * @return the new outcome
     */
    public Outcome executedFor(@Nullable String caller) {
        return new Outcome(caller, true, succeeded, status, fault, ended, tookMs, answer);
    }

    /**
     * An answer was given.
     *
     * @param httpStatus its status
     * @param given the answer
     * @param millis how long it took
     * @return the new outcome
     */
    public Outcome answered(int httpStatus, RecordedAnswer given, long millis) {
        return new Outcome(userId, executed, succeeded, httpStatus, fault, true, millis, given);
    }

    /**
     * The connection is gone.
     *
     * @param millis how long it took
     * @return the new outcome
     */
    public Outcome cut(long millis) {
        return new Outcome(userId, executed, succeeded, status, fault, true, millis, answer);
    }

    /**
     * The operation did what it was asked for.
     *
     * @return the new outcome
     */
    public Outcome done() {
        return new Outcome(userId, executed, true, status, fault, ended, tookMs, answer);
    }

    /** How much memory the answer takes. */
    long answerWeight() {
        return answer == null ? 0 : answer.weight();
    }

    /** The same without the answer's body. */
    Outcome withoutAnswer() {
        RecordedAnswer less = answer == null ? null : answer.forgotten();
        return new Outcome(userId, executed, succeeded, status, fault, ended, tookMs, less);
    }
}
