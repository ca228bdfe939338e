package com.xuqm.emulator.internal.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes wrong by an amount that can be set. */
public final class EmulatorClock extends Clock {

    private final Clock base;
    private volatile Duration skew = Duration.ZERO;

    /**
     * Creates a clock that is right.
     *
     * @param base the clock to go by
     */
    public EmulatorClock(Clock base) {
        this.base = base;
    }

    /**
     * Makes it wrong.
     *
     * @param newSkew by how much it is ahead; negative for behind
     */
    public void setSkew(Duration newSkew) {
        skew = newSkew;
    }

    /**
     * By how much it is wrong.
     *
     * @return by how much it is ahead
     */
    public Duration skew() {
        return skew;
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        EmulatorClock clock = new EmulatorClock(base.withZone(zone));
        clock.setSkew(skew);
        return clock;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(skew);
    }
}
