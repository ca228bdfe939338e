package com.xuqm.maxim.internal;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Duration;

/** Durations for routes that count in minutes. */
public final class Minutes {

    private Minutes() {}

    /**
     * Counts a duration.
     *
     * @param field the field's name for the message
     * @param duration the duration
     * @return its minutes
     */
    public static long of(String field, Duration duration) {
        long minutes = Checks.positive(field, duration).toMinutes();
        if (!Duration.ofMinutes(minutes).equals(duration)) {
            throw new IllegalArgumentException(
                    field + " must be whole minutes, which is how Maxim counts here, but is " + duration);
        }
        return minutes;
    }
}
