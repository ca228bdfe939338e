package com.xuqm.emulator.fault;

/** A rule at work. */
public interface FaultRule {

    /**
     * What it does.
     *
     * @return the fault
     */
    Fault fault();

    /**
     * How often it struck.
     *
     * @return the number of requests hit so far
     */
    int fired();

    /** Takes the rule out; requests already hit stay hit. */
    void remove();
}
