package com.xuqm.emulator.internal.fault;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.fault.FaultRule;
import com.xuqm.emulator.fault.FaultRuleBuilder;
import com.xuqm.emulator.fault.Stall;
import com.xuqm.emulator.inspect.RecordedRequest;
import java.util.function.Predicate;

/** Collects the conditions of a rule. */
final class RuleBuilder implements FaultRuleBuilder {

    private final FaultPlan plan;
    private final String scope;
    private Predicate<RecordedRequest> condition;
    private Strikes strikes = Strikes.ALL;

    RuleBuilder(FaultPlan plan, String scope, Predicate<RecordedRequest> condition) {
        this.plan = plan;
        this.scope = scope;
        this.condition = condition;
    }

    @Override
    public FaultRuleBuilder nth(int n) {
        strikes = strikes.nth(n);
        return this;
    }

    @Override
    public FaultRuleBuilder first(int n) {
        strikes = strikes.first(n);
        return this;
    }

    @Override
    public FaultRuleBuilder withProbability(double probability) {
        strikes = strikes.withProbability(probability);
        return this;
    }

    @Override
    public FaultRuleBuilder where(Predicate<RecordedRequest> further) {
        condition = condition.and(further);
        return this;
    }

    @Override
    public FaultRule beforeExecuting(Fault fault) {
        if (fault instanceof Stall stall && stall.inBody()) {
            throw new IllegalArgumentException(
                    "an answer can only stall in its body once there is one: use afterExecuting");
        }
        return plan.add(new Rule(plan, scope, condition, strikes, fault, true));
    }

    @Override
    public FaultRule afterExecuting(Fault fault) {
        return plan.add(new Rule(plan, scope, condition, strikes, fault, false));
    }
}
