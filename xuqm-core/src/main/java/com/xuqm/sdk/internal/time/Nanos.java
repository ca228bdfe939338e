package com.xuqm.sdk.internal.time;

import java.time.Duration;

/** Durations as nanoseconds that can be added to a reading of {@link System#nanoTime()}. */
public final class Nanos {

    /** Longer ones are cut: nothing lasts that long, and the arithmetic stays away from overflow. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private Nanos() {}

    /**
     * Converts a duration.
     *
     * @param duration a duration that is not negative
     * @return nanoseconds, of a year at the most
     */
    public static long of(Duration duration) {
        return duration.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : duration.toNanos();
    }
}
