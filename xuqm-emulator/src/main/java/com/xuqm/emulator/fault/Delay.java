package com.xuqm.emulator.fault;

import java.time.Duration;

/**
 * The right answer, late.
 *
 * @param time how late, in real time
 */
public record Delay(Duration time) implements Fault {

    /**
     * Creates a delay.
     *
     * @param time how late, not negative
     */
    public Delay {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a delay cannot be negative: " + time);
        }
    }
}
