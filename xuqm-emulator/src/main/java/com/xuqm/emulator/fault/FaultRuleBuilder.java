package com.xuqm.emulator.fault;

import com.xuqm.emulator.inspect.RecordedRequest;
import java.util.function.Predicate;

/**
 * Says which requests a fault strikes. Without further conditions it strikes every request of the
 * operation. The last step puts the rule to work: {@link #beforeExecuting} or {@link #afterExecuting}.
 */
public interface FaultRuleBuilder {

    /**
     * Strikes one request only: the n-th that matches, counted from 1.
     *
     * @param n which one
     * @return this builder
     */
    FaultRuleBuilder nth(int n);

    /**
     * Strikes the first requests that match, and no more.
     *
     * @param n how many
     * @return this builder
     */
    FaultRuleBuilder first(int n);

    /**
     * Strikes by chance. The chances come from the seed of {@link Faults#seed}, so a run can be
     * repeated as far as its requests come in the same order.
     *
     * @param probability 0 to 1
     * @return this builder
     */
    FaultRuleBuilder withProbability(double probability);

    /**
     * Strikes only requests that satisfy a condition.
     *
     * @param condition asked for each request of the operation, before it is executed
     * @return this builder
     */
    FaultRuleBuilder where(Predicate<RecordedRequest> condition);

    /**
     * Puts the rule to work; the fault happens <em>instead of</em> executing the operation, so nothing
     * of the request takes effect. (After {@link Delay}, {@link Stall} and {@link
     * Disconnect.Manner#CLOSE_AFTER_ANSWER} it is executed after all.)
     *
     * @param fault what happens
     * @return the rule
     */
    FaultRule beforeExecuting(Fault fault);

    /**
     * Puts the rule to work; the operation <em>is executed</em>, and then the fault happens to its
     * answer.
     *
     * @param fault what happens
     * @return the rule
     */
    FaultRule afterExecuting(Fault fault);
}
