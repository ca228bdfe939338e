package com.xuqm.emulator.fault;

import java.time.Duration;
import java.util.List;

/**
 * The faults of an emulator. Rules are asked in the order in which they were made; the first that
 * strikes decides. Safe for use from many threads.
 */
public interface Faults {

    /**
     * Begins a rule for one operation.
     *
     * @param operation operation id, such as {@code messages.send}
     * @return the builder of the rule
     * @throws IllegalArgumentException if there is no such operation
     */
    FaultRuleBuilder on(String operation);

    /**
     * Begins a rule for all requests whose path, as sent, matches a regular expression, known routes or
     * not.
     *
     * @param regex regular expression for the whole path, without the query
     * @return the builder of the rule
     */
    FaultRuleBuilder onPath(String regex);

    /**
     * Begins a rule for every request.
     *
     * @return the builder of the rule
     */
    FaultRuleBuilder onAny();

    /**
     * Starts the chances of {@link FaultRuleBuilder#withProbability} anew.
     *
     * @param seed the seed
     */
    void seed(long seed);

    /**
     * The rules at work.
     *
     * @return an unmodifiable copy, in the order in which they are asked
     */
    List<FaultRule> rules();

    /**
     * How many answers hang because of {@link Fault#stall()} or {@link Fault#stallInBody()}.
     *
     * @return the number
     */
    int stalled();

    /**
     * Waits until so many answers hang.
     *
     * @param count how many
     * @param timeout how long to wait at most
     * @throws IllegalStateException if they do not in time
     * @throws InterruptedException if the waiting thread is interrupted
     */
    void awaitStalled(int count, Duration timeout) throws InterruptedException;

    /**
     * Lets all hanging answers go on.
     *
     * @return how many there were
     */
    int release();

    /** Removes every rule and lets all hanging answers go on. */
    void clear();
}
