package com.xuqm.benchmarks.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** The readings of all variants, by round: the first readings of two variants were taken shortly after one another. */
public final class Readings {

    private final Map<String, List<Reading>> byVariant = new LinkedHashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();

    /** Creates an empty collection. */
    public Readings() {}

    /**
     * Adds the next round of a variant.
     *
     * @param variant what was measured
     * @param reading what it gave
     */
    public void add(String variant, Reading reading) {
        byVariant.computeIfAbsent(variant, name -> new ArrayList<>()).add(reading);
    }

    /**
     * Notes that a variant could not be measured. What it gave before says nothing then, and is dropped.
     *
     * @param variant the variant
     * @param reason why, in words
     */
    public void fail(String variant, String reason) {
        byVariant.remove(variant);
        failures.put(variant, reason);
    }

    /**
     * Adds all of another collection, after what is here, and what failed there.
     *
     * @param others the other collection
     */
    public void addAll(Readings others) {
        others.byVariant.forEach((variant, readings) -> readings.forEach(reading -> add(variant, reading)));
        others.failures.forEach(this::fail);
    }

    /**
     * Puts readings in the place of those of the same variants.
     *
     * @param newer the newer readings
     */
    public void replace(Readings newer) {
        newer.byVariant.keySet().forEach(byVariant::remove);
        newer.byVariant.keySet().forEach(failures::remove);
        addAll(newer);
    }

    /**
     * Returns these readings under other names.
     *
     * @param rename gives the new name of a variant
     * @return new readings
     */
    public Readings named(UnaryOperator<String> rename) {
        Readings renamed = new Readings();
        byVariant.forEach(
                (variant, readings) -> readings.forEach(reading -> renamed.add(rename.apply(variant), reading)));
        failures.forEach((variant, reason) -> renamed.fail(rename.apply(variant), reason));
        return renamed;
    }

    /**
     * Tells whether a variant was measured.
     *
     * @param variant the variant
     * @return whether there is a reading of it
     */
    public boolean has(String variant) {
        return byVariant.containsKey(variant);
    }

    /**
     * Returns what could not be measured.
     *
     * @return the reasons by variant, unmodifiable
     */
    public Map<String, String> failures() {
        return Collections.unmodifiableMap(failures);
    }

    /**
     * Returns all readings.
     *
     * @return the rounds by variant, unmodifiable
     */
    public Map<String, List<Reading>> all() {
        return Collections.unmodifiableMap(byVariant);
    }

    /**
     * Returns how one figure of a variant is spread over the rounds.
     *
     * @param variant a variant that was measured
     * @param figure which figure
     * @return its distribution
     */
    public Distribution of(String variant, ToDoubleFunction<Reading> figure) {
        return Distribution.of(rounds(variant).stream().mapToDouble(figure).toArray());
    }

    /**
     * Relates one figure of two variants round by round, so that what slows a whole round down drops out.
     *
     * @param left a variant that was measured
     * @param right another one
     * @param figure which figure
     * @param relation how the two are related
     * @return the distribution of the relation
     */
    public Distribution relate(
            String left, String right, ToDoubleFunction<Reading> figure, DoubleBinaryOperator relation) {
        List<Reading> lefts = rounds(left);
        List<Reading> rights = rounds(right);
        double[] related = new double[Math.min(lefts.size(), rights.size())];
        for (int i = 0; i < related.length; i++) {
            related[i] =
                    relation.applyAsDouble(figure.applyAsDouble(lefts.get(i)), figure.applyAsDouble(rights.get(i)));
        }
        return Distribution.of(related);
    }

    private List<Reading> rounds(String variant) {
        List<Reading> rounds = byVariant.get(variant);
        if (rounds == null) {
            throw new IllegalArgumentException(variant + " was not measured");
        }
        return rounds;
    }
}
