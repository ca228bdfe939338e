package com.xuqm.benchmarks.run;

import java.time.Duration;

/**
 * How much time is spent on each variant.
 *
 * @param rounds how many fresh JVMs, or passes over all contenders, there are
 * @param warmUps how many iterations come before those that count, once the compiler is through
 * @param iterations how many iterations count in each round
 * @param iteration how long one lasts
 * @param load how long a contender of the load harness runs in each round
 */
public record Effort(int rounds, int warmUps, int iterations, Duration iteration, Duration load) {

    /** For a release: all paths, in a quarter of an hour on two cores. */
    public static final Effort FULL = new Effort(3, 2, 3, Duration.ofMillis(250), Duration.ofMillis(300));

    /** For every day: the main paths. */
    public static final Effort QUICK = new Effort(2, 2, 2, Duration.ofMillis(250), Duration.ofMillis(300));

    /** For bytes alone, which need no quiet machine. */
    public static final Effort BYTES = new Effort(1, 2, 2, Duration.ofMillis(250), Duration.ofMillis(100));
}
