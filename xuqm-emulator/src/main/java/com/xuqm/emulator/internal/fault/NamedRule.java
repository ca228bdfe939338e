package com.xuqm.emulator.internal.fault;

import com.xuqm.emulator.fault.FaultRule;

/** A rule at work that says what it is; {@code toString()} does so in words. */
public interface NamedRule extends FaultRule {

    /**
     * Its number.
     *
     * @return the number, never used again
     */
    long number();

    /**
     * What it is about.
     *
     * @return an operation id, a pattern of paths, or {@code *}
     */
    String scope();

    /**
     * Which of those it hits.
     *
     * @return which
     */
    Strikes strikes();

    /**
     * Whether it strikes in place of the operation.
     *
     * @return whether it strikes before it is executed
     */
    boolean before();
}
