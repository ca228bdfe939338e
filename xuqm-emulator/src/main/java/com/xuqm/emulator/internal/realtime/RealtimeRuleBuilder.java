package com.xuqm.emulator.internal.realtime;

import com.xuqm.emulator.internal.fault.Strikes;
import com.xuqm.emulator.internal.given.Given;
import com.xuqm.emulator.realtime.RealtimeFault;
import com.xuqm.emulator.realtime.RealtimeFault.Moment;
import com.xuqm.emulator.realtime.RealtimeFaultRule;
import com.xuqm.emulator.realtime.RealtimeFaultRuleBuilder;
import com.xuqm.emulator.realtime.RecordedFrame;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects the conditions of a rule. */
final class RealtimeRuleBuilder implements RealtimeFaultRuleBuilder {

    private final RealtimeFaultPlan plan;
    private final Point point;
    private Predicate<RecordedFrame> condition;
    private Strikes strikes = Strikes.ALL;
    private @Nullable String userId;

    RealtimeRuleBuilder(RealtimeFaultPlan plan, Point point, Predicate<RecordedFrame> condition) {
        this.plan = plan;
        this.point = point;
        this.condition = condition;
    }

    @Override
    public RealtimeFaultRuleBuilder of(String user) {
        userId = Given.text("userId", user);
        return this;
    }

    @Override
    public RealtimeFaultRuleBuilder where(Predicate<RecordedFrame> further) {
        if (point == Point.UPGRADE) {
            throw new IllegalStateException("an upgrade is no frame: say of(userId), or make a rule for frames");
        }
        condition = condition.and(further);
        return this;
    }

    @Override
    public RealtimeFaultRuleBuilder nth(int n) {
        strikes = strikes.nth(n);
        return this;
    }

    @Override
    public RealtimeFaultRuleBuilder first(int n) {
        strikes = strikes.first(n);
        return this;
    }

    @Override
    public RealtimeFaultRuleBuilder withProbability(double probability) {
        strikes = strikes.withProbability(probability);
        return this;
    }

    @Override
    public RealtimeFaultRule before(RealtimeFault fault) {
        return add(fault, point.before(), true);
    }

    @Override
    public RealtimeFaultRule after(RealtimeFault fault) {
        return add(fault, point.after(), false);
    }

    private RealtimeFaultRule add(RealtimeFault fault, @Nullable Moment moment, boolean before) {
        if (moment == null || !fault.kind().moments().contains(moment)) {
            throw new IllegalArgumentException(fault + " cannot happen " + (before ? "before" : "after")
                    + (point == Point.UPGRADE
                            ? " an upgrade"
                            : point == Point.SENT ? " a frame is sent" : " a frame is acted on"));
        }
        return plan.add(new RealtimeRule(plan, point, userId, condition, strikes, fault, before));
    }
}
