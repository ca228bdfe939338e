package com.xuqm.emulator.internal.fault;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.RecordedRequest;
import java.util.Random;
import java.util.function.Predicate;

/** A rule and how far it has come. Guarded by the plan that owns it. */
final class Rule implements NamedRule {

    private final FaultPlan plan;
    private final long number;
    private final String scope;
    private final Predicate<RecordedRequest> condition;
    private final Strikes strikes;
    private final Fault fault;
    private final boolean before;
    private int matched;
    private int fired;

    Rule(
            FaultPlan plan,
            String scope,
            Predicate<RecordedRequest> condition,
            Strikes strikes,
            Fault fault,
            boolean before) {
        this.plan = plan;
        this.number = plan.nextNumber();
        this.scope = scope;
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
    public long number() {
        return number;
    }

    @Override
    public String scope() {
        return scope;
    }

    @Override
    public Strikes strikes() {
        return strikes;
    }

    @Override
    public boolean before() {
        return before;
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

    @Override
    public String toString() {
        return scope + ", " + strikes + ": " + FaultWords.of(fault) + (before ? ", before it is executed" : "");
    }
}
