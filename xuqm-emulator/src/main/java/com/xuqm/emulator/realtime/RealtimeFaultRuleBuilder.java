package com.xuqm.emulator.realtime;

import java.util.function.Predicate;

/**
 * Says what a fault strikes. Without further conditions it strikes each upgrade, or each frame of its kind. The last step puts the rule
 * to work: {@link #before} or {@link #after}.
 */
public interface RealtimeFaultRuleBuilder {

    /**
     * Strikes only connections of one user.
     *
     * @param userId who; {@code platform} for the account of platform events
     * @return this builder
     */
    RealtimeFaultRuleBuilder of(String userId);

    /**
     * Strikes only frames that satisfy a condition.
     *
     * @param condition asked for each frame of the kind, under locks, so it must not call the emulator
     * @return this builder
     * @throws IllegalStateException if the rule is for upgrades
     */
    RealtimeFaultRuleBuilder where(Predicate<RecordedFrame> condition);

    /**
     * Strikes once: the n-th that matches, counted from 1.
     *
     * @param n which one
     * @return this builder
     */
    RealtimeFaultRuleBuilder nth(int n);

    /**
     * Strikes the first ones that match, and no more.
     *
     * @param n how many
     * @return this builder
     */
    RealtimeFaultRuleBuilder first(int n);

    /**
     * Strikes by chance. The chances come from the seed of {@link RealtimeFaults#seed}.
     *
     * @param probability 0 to 1
     * @return this builder
     */
    RealtimeFaultRuleBuilder withProbability(double probability);

    /**
     * Puts the rule to work; the fault happens in place of the upgrade, of acting on a frame, or of sending it.
     *
     * @param fault what happens
     * @return the rule
     * @throws IllegalArgumentException if it cannot happen then
     */
    RealtimeFaultRule before(RealtimeFault fault);

    /**
     * Puts the rule to work; the fault happens when a frame that has come was acted on, but before anything is answered, or when a frame
     * has been sent.
     *
     * @param fault what happens
     * @return the rule
     * @throws IllegalArgumentException if it cannot happen then
     */
    RealtimeFaultRule after(RealtimeFault fault);
}
