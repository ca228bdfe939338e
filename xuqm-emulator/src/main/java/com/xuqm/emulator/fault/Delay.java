package com.xuqm.emulator.fault;

import com.xuqm.emulator.internal.given.Given;
import java.time.Duration;

/**
 * The right answer, late.
 *
 * @param time how late, in real time, from nothing to 100 years
 */
public record Delay(Duration time) implements Fault {

    /** Creates a delay. */
    public Delay {
        Given.wait("time", time);
    }
}
