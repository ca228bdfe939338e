package com.xuqm.emulator.realtime;

/** A rule at work. */
public interface RealtimeFaultRule {

    /**
     * What it does.
     *
     * @return the fault
     */
    RealtimeFault fault();

    /**
     * How often it struck.
     *
     * @return the number of upgrades or frames hit so far
     */
    int fired();

    /** Takes the rule out; what was hit stays hit. */
    void remove();
}
