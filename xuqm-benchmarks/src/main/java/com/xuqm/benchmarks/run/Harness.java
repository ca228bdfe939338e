package com.xuqm.benchmarks.run;

import com.xuqm.benchmarks.result.Readings;
import java.util.List;

/** A way to measure variants. */
public interface Harness {

    /**
     * Measures variants in alternating rounds.
     *
     * @param variants which
     * @param effort how thoroughly
     * @return as many readings of each
     */
    Readings measure(List<String> variants, Effort effort);
}
