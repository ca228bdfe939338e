package com.xuqm.sdk.bulk;

import java.time.Duration;

/** Durations as nanoseconds, without overflow. */
final class Nanos {

    private static final Duration LONGEST = Duration.ofDays(36_500);

    private Nanos() {}

    static long of(Duration duration) {
        return duration.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : duration.toNanos();
    }
}
