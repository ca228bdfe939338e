package com.xuqm.maxim.internal;

import java.security.SecureRandom;
import java.util.function.LongSupplier;

/**
 * What the areas want to know of the builder's options.
 *
 * @param transactionIds draws ids by which the service knows a repetition
 */
public record MaximOptions(LongSupplier transactionIds) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** As many bits as a number has in the languages whose numbers are doubles. */
    private static final int BITS = 53;

    /**
     * Draws an id.
     *
     * @return a random number above zero that every language can hold
     */
    public static long random() {
        return (RANDOM.nextLong() >>> (Long.SIZE - BITS)) + 1;
    }
}
