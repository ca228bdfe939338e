package com.xuqm.jdbc;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What a run knows of its lease without asking: by the clock of this JVM that only goes forward, counted from before the database was asked, so
 * that the database ends it later, and with room for a request. For any thread.
 */
final class LocalLease {

    private static final int MARGIN = 4;

    private final LongSupplier nanoTime;
    private final long usable;
    private volatile long until;
    private volatile boolean ended;

    /** Creates a lease that was asked for at a time of a clock. */
    LocalLease(Duration length, LongSupplier nanoTime, long since) {
        this.nanoTime = nanoTime;
        this.usable = length.toNanos() - length.toNanos() / MARGIN;
        this.until = since + usable;
    }

    void renewed(long since) {
        until = since + usable;
    }

    /** Ends it for good. */
    void end() {
        ended = true;
    }

    boolean isMine() {
        return leftNanos() > 0;
    }

    /** Returns how long it may be used yet, in nanoseconds; 0 or less if it may not. */
    long leftNanos() {
        return ended ? 0 : until - nanoTime.getAsLong();
    }
}
