package com.xuqm.sdk.bulk;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long a run pauses after refusals: twice as long after each one in a row, half of it by chance. */
final class Backoff {

    private static final long FIRST_NANOS = Duration.ofMillis(200).toNanos();
    private static final int MOST_DOUBLINGS = 7; // 25.6 s

    private final DoubleSupplier random;
    private int inARow;

    /** Draws from 0 inclusive to 1 exclusive. */
    Backoff(DoubleSupplier random) {
        this.random = random;
    }

    void succeeded() {
        inARow = 0;
    }

    /** Returns how many nanoseconds to pause. */
    long refused() {
        long ceiling = FIRST_NANOS << Math.min(inARow++, MOST_DOUBLINGS);
        return ceiling / 2 + (long) (random.getAsDouble() * (ceiling / 2.0));
    }
}
