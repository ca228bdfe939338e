package com.xuqm.fuzz.target;

import java.util.List;

/** Something that is fed with hostile input. */
public interface FuzzTarget {

    /**
     * Takes one input. Whatever it throws is a finding.
     *
     * @param input any bytes
     */
    void test(byte[] input);

    /** Inputs to start from, which reach as far into the code as honest ones do. */
    List<byte[]> seeds();
}
