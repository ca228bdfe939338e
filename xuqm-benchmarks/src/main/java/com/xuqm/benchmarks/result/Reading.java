package com.xuqm.benchmarks.result;

/**
 * What one round gave for one variant, per operation.
 *
 * @param nanos how long it took
 * @param bytes how much it allocated
 * @param cpuNanos how much CPU time the process took, {@code NaN} where that is not measured
 */
public record Reading(double nanos, double bytes, double cpuNanos) {

    /**
     * Returns a reading without CPU time.
     *
     * @param nanos how long it took
     * @param bytes how much it allocated
     * @return the reading
     */
    public static Reading of(double nanos, double bytes) {
        return new Reading(nanos, bytes, Double.NaN);
    }
}
