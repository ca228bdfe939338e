package com.xuqm.emulator.internal.fault;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.fault.FaultRule;
import com.xuqm.emulator.inspect.RecordedRequest;
import java.util.Random;
import java.util.function.Predicate;

/** A rule and how far it has come. Guarded by the plan that owns it. */
final class Rule implements FaultRule {

    private final FaultPlan plan;
    private final Predicate<RecordedRequest> condition;
    private final Strikes strikes;
    private final Fault fault;
    private final boolean before;
    private int matched;
    private int fired;

    Rule(FaultPlan plan, Predicate<RecordedRequest> condition, Strikes strikes, Fault fault, boolean before) {
        this.plan = plan;
        this.condition = condition;
        this.strikes = strikes;
        this.fault = fault;
        this.before = before;
    }

    /** Counts the request and says whether the fault hits it. */
    boolean strikes(RecordedRequest request, Random chance) {
        if (!condition.test(request)) {
            return false;
        }
        matched++;
        if (!strikes.include(matched, fired, chance)) {
            return false;
        }
        fired++;
        return true;
    }

    Strike strike(int round) {
        return new Strike(fault, before, round);
    }

    int firedSoFar() {
        return fired;
    }

    @Override
    public Fault fault() {
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
