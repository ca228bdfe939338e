package com.xuqm.emulator.internal.realtime;

import com.xuqm.emulator.realtime.RealtimeFault.Moment;
import org.jspecify.annotations.Nullable;

/** Where a rule looks. */
enum Point {
    UPGRADE(Moment.UPGRADE, null),
    RECEIVED(Moment.BEFORE_RECEIVED, Moment.AFTER_RECEIVED),
    SENT(Moment.BEFORE_SENT, Moment.AFTER_SENT);

    private final Moment before;
    private final @Nullable Moment after;

    Point(Moment before, @Nullable Moment after) {
        this.before = before;
        this.after = after;
    }

    Moment before() {
        return before;
    }

    @Nullable
    Moment after() {
        return after;
    }
}
