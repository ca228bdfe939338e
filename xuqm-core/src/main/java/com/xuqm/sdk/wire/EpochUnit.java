package com.xuqm.sdk.wire;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Instant;

/** In which unit a number counts time. */
public enum EpochUnit {
    /** Milliseconds; of a point in time, since 1970. */
    MILLISECONDS,
    /** Seconds; of a point in time, since 1970. */
    SECONDS;

    /**
     * Counts a point in time.
     *
     * @param time the time
     * @return how many units after 1970 it is, what is left being cut
     */
    public long count(Instant time) {
        Checks.notNull("time", time);
        return this == MILLISECONDS ? time.toEpochMilli() : time.getEpochSecond();
    }

    /**
     * Finds a point in time.
     *
     * @param count how many units after 1970 it is
     * @return the time
     */
    public Instant time(long count) {
        return this == MILLISECONDS ? Instant.ofEpochMilli(count) : Instant.ofEpochSecond(count);
    }
}
