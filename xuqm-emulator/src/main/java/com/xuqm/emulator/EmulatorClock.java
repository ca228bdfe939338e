package com.xuqm.emulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes wrong by an amount that can be set. */
final class EmulatorClock extends Clock {

    private final Clock base;
    private volatile Duration skew = Duration.ZERO;

    EmulatorClock(Clock base) {
        this.base = base;
    }

    void setSkew(Duration newSkew) {
        skew = newSkew;
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
