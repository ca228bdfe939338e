package com.xuqm.emulator.internal.realtime;

import com.xuqm.emulator.internal.fault.Strikes;
import com.xuqm.emulator.realtime.RealtimeFault;
import com.xuqm.emulator.realtime.RealtimeFaultRule;
import com.xuqm.emulator.realtime.RecordedFrame;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A rule and how far it has come. Guarded by the plan that owns it. */
final class RealtimeRule implements RealtimeFaultRule {

    private final RealtimeFaultPlan plan;
    private final Point point;
    private final @Nullable String userId;
    private final Predicate<RecordedFrame> condition;
    private final Strikes strikes;
    private final RealtimeFault fault;
    private final boolean before;
    private int matched;
    private int fired;

    RealtimeRule(
            RealtimeFaultPlan plan,
            Point point,
            @Nullable String userId,
            Predicate<RecordedFrame> condition,
            Strikes strikes,
            RealtimeFault fault,
            boolean before) {
        this.plan = plan;
        this.point = point;
        this.userId = userId;
        this.condition = condition;
        this.strikes = strikes;
        this.fault = fault;
        this.before = before;
    }

    /** Counts an upgrade, which has no frame, or a frame, and says whether the fault hits it. */
    boolean strikes(Point at, @Nullable String user, @Nullable RecordedFrame frame, Random chance) {
        if (at != point || (userId != null && !userId.equals(user)) || (frame != null && !condition.test(frame))) {
            return false;
        }
        matched++;
        if (!strikes.include(matched, fired, chance)) {
            return false;
        }
        fired++;
        return true;
    }

    RealtimeStrike strike(int round) {
        return new RealtimeStrike(fault, before, round);
    }

    int firedSoFar() {
        return fired;
    }

    @Override
    public RealtimeFault fault() {
        return fault;
    }

    @Override
    public int fired() {
        return plan.firedBy(this);
    }

    @Override
    public void remove() {
        plan.remove(this);
    }
}
