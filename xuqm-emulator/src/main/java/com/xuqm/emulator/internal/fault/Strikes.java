package com.xuqm.emulator.internal.fault;

import java.util.Random;

/**
 * Which of those that match a rule hits.
 *
 * @param nth the only one to hit, counted from 1; 0 for no such limit
 * @param atMost how many to hit
 * @param probability chance of each to be hit
 */
public record Strikes(int nth, int atMost, double probability) {

    /** Each. */
    public static final Strikes ALL = new Strikes(0, Integer.MAX_VALUE, 1);

    /**
     * Only the n-th.
     *
     * @param n which one, counted from 1
     * @return a copy
     */
    public Strikes nth(int n) {
        return new Strikes(positive(n), atMost, probability);
    }

    /**
     * Only the first ones.
     *
     * @param n how many
     * @return a copy
     */
    public Strikes first(int n) {
        return new Strikes(nth, positive(n), probability);
    }

    private static int positive(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("counted from 1: " + n);
        }
        return n;
    }

    /**
     * By chance.
     *
     * @param chance 0 to 1
     * @return a copy
     */
    public Strikes withProbability(double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("a probability is 0 to 1: " + chance);
        }
        return new Strikes(nth, atMost, chance);
    }

    @Override
    public String toString() {
        String which = nth > 0 ? "request " + nth : atMost < Integer.MAX_VALUE ? "first " + atMost : "each";
        return probability < 1 ? which + ", with probability " + probability : which;
    }

    /**
     * Whether to hit one that matches.
     *
     * @param matched how many have matched, with this one
     * @param fired how many were hit
     * @param chance decides what is left to chance
     * @return whether to hit it
     */
    public boolean include(int matched, int fired, Random chance) {
        return (nth == 0 || nth == matched)
                && fired < atMost
                && (probability >= 1 || chance.nextDouble() < probability);
    }
}
