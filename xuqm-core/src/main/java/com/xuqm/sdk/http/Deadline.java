package com.xuqm.sdk.http;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Duration;

/**
 * A point in monotonic time by which an exchange must have ended, up to the last byte of the response's body.
 *
 * <p>It counts on {@link System#nanoTime()}, so that a change of the wall clock neither shortens nor lengthens it.
 */
public final class Deadline {

    /** Longer waits than this are cut, which keeps the arithmetic of nanoTime away from overflow. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private final long expiresAtNanos;

    private Deadline(long expiresAtNanos) {
        this.expiresAtNanos = expiresAtNanos;
    }

    /**
     * Returns the deadline that lies a duration ahead.
     *
     * @param duration how long from now; zero or negative gives a deadline that has passed
     * @return the deadline
     */
    public static Deadline after(Duration duration) {
        if (Checks.notNull("duration", duration).isNegative()) {
            return new Deadline(System.nanoTime());
        }
        Duration bounded = duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
        return new Deadline(System.nanoTime() + bounded.toNanos());
    }

    /**
     * Returns the deadline at a reading of {@link System#nanoTime()}.
     *
     * @param nanoTime the reading at which it passes
     * @return the deadline
     */
    public static Deadline atNanoTime(long nanoTime) {
        return new Deadline(nanoTime);
    }

    /**
     * Returns the time that is left.
     *
     * @return nanoseconds, zero once the deadline has passed, never negative
     */
    public long remainingNanos() {
        return Math.max(0, expiresAtNanos - System.nanoTime());
    }

    /**
     * Tells whether the deadline has passed.
     *
     * @return whether no time is left
     */
    public boolean isExpired() {
        return remainingNanos() == 0;
    }

    @Override
    public String toString() {
        return "Deadline[" + Duration.ofNanos(remainingNanos()).toMillis() + " ms left]";
    }
}
