package com.xuqm.fuzz;

import com.xuqm.fuzz.target.FuzzTarget;
import com.xuqm.fuzz.target.Targets;

/** What the fuzzer calls, in a JVM of its own. */
public final class Entry {

    /** The system property that names the target. */
    static final String TARGET = "xuqm.fuzz.target";

    private static final FuzzTarget CHOSEN = Targets.named(System.getProperty(TARGET, ""));

    private Entry() {}

    /** Takes one input; the name is the fuzzer's. */
    public static void fuzzerTestOneInput(byte[] input) {
        CHOSEN.test(input);
    }
}
