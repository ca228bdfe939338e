package com.xuqm.benchmarks.result;

import java.util.Arrays;

/**
 * How a figure is spread over the rounds of a run.
 *
 * @param median the figure that stands for all
 * @param low the least that counts
 * @param high the most that counts
 */
public record Distribution(double median, double low, double high) {

    /** From so many rounds on, the lowest and the highest quarter are taken for accidents of the machine. */
    private static final int ROUNDS_TO_TRIM = 5;

    /**
     * Sums rounds up.
     *
     * @param rounds a figure per round, at least one
     * @return their median, and between what they lie
     */
    public static Distribution of(double... rounds) {
        if (rounds.length == 0) {
            throw new IllegalArgumentException("a distribution needs at least one round");
        }
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        int trimmed = sorted.length >= ROUNDS_TO_TRIM ? sorted.length / 4 : 0;
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Distribution(median, sorted[trimmed], sorted[sorted.length - 1 - trimmed]);
    }

    /**
     * Returns how far the rounds lie apart.
     *
     * @return the difference of high and low as a share of the median, 0 if all are equal
     */
    public double spread() {
        return high - low == 0 ? 0 : (high - low) / Math.abs(median);
    }
}
