package com.xuqm.benchmarks.run;

import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.result.Readings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Measures variants in turns: forwards in one round, backwards in the next, so that a machine that slows down is fair to all. */
public final class Rounds {

    private Rounds() {}

    /** Measures one variant once. */
    @FunctionalInterface
    public interface Measurement {

        /**
         * Measures.
         *
         * @param variant what to measure
         * @return what it gave
         */
        Reading measure(String variant);
    }

    /**
     * Carries rounds out. A variant that fails takes no further part, and the others go on.
     *
     * @param variants what to measure
     * @param rounds how often
     * @param measurement measures a variant once
     * @return the readings, in as many rounds for each variant that did not fail
     */
    public static Readings alternate(List<String> variants, int rounds, Measurement measurement) {
        Readings readings = new Readings();
        for (int round = 0; round < rounds; round++) {
            List<String> order = new ArrayList<>(variants);
            if (round % 2 == 1) {
                Collections.reverse(order);
            }
            for (String variant : order) {
                if (!readings.failures().containsKey(variant)) {
                    readings.addAll(attempt(List.of(variant), () -> one(variant, measurement)));
                }
            }
        }
        return readings;
    }

    private static Readings one(String variant, Measurement measurement) {
        Readings one = new Readings();
        one.add(variant, measurement.measure(variant));
        return one;
    }

    /**
     * Measures variants that fail together if anything does, so that nothing else of the run is lost with them.
     *
     * @param variants what is measured
     * @param measurement measures them
     * @return the readings, or the failures
     */
    public static Readings attempt(List<String> variants, Supplier<Readings> measurement) {
        try {
            return measurement.get();
        } catch (RuntimeException e) { // whatever it is, it is about these variants alone
            Readings failed = new Readings();
            variants.forEach(variant -> failed.fail(variant, String.valueOf(e.getMessage())));
            return failed;
        }
    }
}
