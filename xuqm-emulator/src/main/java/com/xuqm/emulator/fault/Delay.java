package com.xuqm.emulator.fault;

import com.xuqm.emulator.internal.given.Given;
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
     * @param time how late, from nothing to 100 years
     */
    public Delay {
        Given.wait("time", time);
    }
}
