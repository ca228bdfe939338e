package com.xuqm.benchmarks.run;

import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.result.Readings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
     * Carries rounds out.
     *
     * @param variants what to measure
     * @param rounds how often
     * @param measurement measures a variant once
     * @return the readings, in as many rounds for each variant
     */
    public static Readings alternate(List<String> variants, int rounds, Measurement measurement) {
        Readings readings = new Readings();
        for (int round = 0; round < rounds; round++) {
            List<String> order = new ArrayList<>(variants);
            if (round % 2 == 1) {
                Collections.reverse(order);
            }
            for (String variant : order) {
                readings.add(variant, measurement.measure(variant));
            }
        }
        return readings;
    }
}
