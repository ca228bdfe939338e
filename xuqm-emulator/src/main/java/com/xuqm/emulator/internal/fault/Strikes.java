package com.xuqm.emulator.internal.fault;

import java.util.Random;

/**
 * Which of the matching requests a rule hits.
 *
 * @param nth the only one to hit, counted from 1; 0 for no such limit
 * @param atMost how many to hit
 * @param probability chance of each to be hit
 */
record Strikes(int nth, int atMost, double probability) {

    static final Strikes ALL = new Strikes(0, Integer.MAX_VALUE, 1);

    boolean include(int matched, int fired, Random chance) {
        return (nth == 0 || nth == matched)
                && fired < atMost
                && (probability >= 1 || chance.nextDouble() < probability);
    }
}
