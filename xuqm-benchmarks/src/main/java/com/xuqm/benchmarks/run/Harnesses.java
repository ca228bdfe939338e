package com.xuqm.benchmarks.run;

import com.xuqm.benchmarks.result.Readings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands each variant to the harness that knows it. */
public final class Harnesses implements Harness {

    private final Map<String, Harness> byPrefix;
    private final Harness others;

    /**
     * Combines harnesses.
     *
     * @param byPrefix the harnesses for variants that begin in a certain way
     * @param others the harness for all other variants
     */
    public Harnesses(Map<String, Harness> byPrefix, Harness others) {
        this.byPrefix = Map.copyOf(byPrefix);
        this.others = others;
    }

    @Override
    public Readings measure(List<String> variants, Effort effort) {
        Map<Harness, List<String>> shares = new LinkedHashMap<>();
        for (String variant : variants) {
            shares.computeIfAbsent(harness(variant), harness -> new ArrayList<>())
                    .add(variant);
        }
        Readings readings = new Readings();
        shares.forEach(
                (harness, share) -> readings.addAll(Rounds.attempt(share, () -> harness.measure(share, effort))));
        return readings;
    }

    private Harness harness(String variant) {
        for (Map.Entry<String, Harness> entry : byPrefix.entrySet()) {
            if (variant.startsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        return others;
    }
}
