package com.xuqm.sdk.bulk;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long a run pauses after refusals: twice as long after each one in a row, half of it by chance. */
final class Backoff {

    private static final int MOST_DOUBLINGS = 20;
    private static final long MOST_NANOS = Duration.ofMillis(25_600).toNanos();

    private final DoubleSupplier random;
    private final long first;
    private int inARow;

    /**
     * Begins without refusals.
     *
     * @param random draws from 0 inclusive to 1 exclusive
     * @param first the longest first pause
     */
    Backoff(DoubleSupplier random, Duration first) {
        this.random = random;
        this.first = first.toNanos();
    }

    void succeeded() {
        inARow = 0;
    }

    /** Returns how many nanoseconds to pause. */
    long refused() {
        long ceiling = Math.min(MOST_NANOS, first << Math.min(inARow++, MOST_DOUBLINGS));
        return ceiling / 2 + (long) (random.getAsDouble() * (ceiling / 2.0));
    }
}
