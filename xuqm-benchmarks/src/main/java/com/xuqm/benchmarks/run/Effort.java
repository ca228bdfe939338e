package com.xuqm.benchmarks.run;

import java.time.Duration;

/**
 * How much time is spent on each variant.
 *
 * @param rounds how many fresh JVMs, or passes over all contenders, there are
 * @param warmUps how many iterations come before those that count
 * @param iterations how many iterations count in each round
 * @param iteration how long one lasts
 * @param loadWarmUp how long a contender of the load harness runs before it counts
 * @param load how long it runs in each round
 */
public record Effort(int rounds, int warmUps, int iterations, Duration iteration, Duration loadWarmUp, Duration load) {

    /** The same for all: what is allocated falls as the compiler comes to know the code, and is held against one baseline. */
    private static final Duration LOAD_WARM_UP = Duration.ofSeconds(5);

    /** For a release: all paths within 15 minutes on two cores. */
    public static final Effort FULL = new Effort(3, 4, 4, Duration.ofMillis(250), LOAD_WARM_UP, Duration.ofMillis(350));

    /** For every day: the main paths in about 3 minutes. */
    public static final Effort QUICK =
            new Effort(2, 4, 2, Duration.ofMillis(150), LOAD_WARM_UP, Duration.ofMillis(150));

    /** For bytes alone, which need no quiet machine. */
    public static final Effort BYTES =
            new Effort(1, 8, 2, Duration.ofMillis(250), LOAD_WARM_UP, Duration.ofMillis(100));
}
