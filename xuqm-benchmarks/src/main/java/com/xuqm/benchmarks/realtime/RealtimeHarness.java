package com.xuqm.benchmarks.realtime;

import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.run.Effort;
import com.xuqm.benchmarks.run.Harness;
import com.xuqm.benchmarks.run.Turns;
import java.util.List;

/**
 * Measures the receiving of messages. A variant is {@value #PREFIX} and the receiver; an operation is one message. What the service in the same JVM
 * does is part of it, for all alike.
 */
public final class RealtimeHarness implements Harness {

    /** How the variants of this harness begin. */
    public static final String PREFIX = "realtime.receive.";

    /** A round is less than a second. */
    private static final int LEAST_ROUNDS = 8;

    /** Creates the harness. */
    public RealtimeHarness() {}

    @Override
    public Readings measure(List<String> variants, Effort effort) {
        List<String> receivers = variants.stream()
                .map(variant -> variant.substring(PREFIX.length()))
                .toList();
        return Turns.take(RealtimeMain.class, receivers, List::of, true, Math.max(LEAST_ROUNDS, effort.rounds()))
                .named(PREFIX::concat);
    }
}
