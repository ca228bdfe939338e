package com.xuqm.benchmarks.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A path through the SDK that is measured, and with what it is compared.
 *
 * @param id its name in the table and in the baseline; must not change
 * @param group the group with which it is run
 * @param ours the variant that is the SDK's
 * @param floor the variant that does only what cannot be avoided, {@code null} if there is none
 * @param rivals the variants that do the same by other means
 * @param targets what it has to reach
 * @param steadiness what of it can be compared between runs
 * @param daily whether it is part of the quick run
 */
public record BenchmarkPath(
        String id,
        String group,
        String ours,
        @Nullable String floor,
        List<String> rivals,
        List<Target> targets,
        Steadiness steadiness,
        boolean daily) {

    /** What of a path can be compared between runs. */
    public enum Steadiness {
        /** One thread without sockets: bytes are the same in each run, and ratios nearly so. */
        EXACT(0.02, true),
        /** Sockets, client and server on one CPU: bytes are steady to a few percent, and ratios nearly so. */
        PINNED(0.05, true),
        /** Many requests in flight, on all CPUs: bytes are steady to some percent, and times are not steady at all. */
        CROWDED(0.10, false);

        private final double byteTolerance;
        private final boolean ratiosHold;

        Steadiness(double byteTolerance, boolean ratiosHold) {
            this.byteTolerance = byteTolerance;
            this.ratiosHold = ratiosHold;
        }

        /**
         * Returns by which share the bytes may differ between runs.
         *
         * @return the share, 0.02 for two percent
         */
        public double byteTolerance() {
            return byteTolerance;
        }

        /**
         * Tells whether ratios of times can be held against a baseline.
         *
         * @return whether they can
         */
        public boolean ratiosHold() {
            return ratiosHold;
        }
    }

    /** Copies the lists. */
    public BenchmarkPath {
        rivals = List.copyOf(rivals);
        targets = List.copyOf(targets);
    }

    /**
     * Starts with a path that has nothing to be compared with, is exact and part of every run.
     *
     * @param group the group with which it is run
     * @param id its name
     * @param ours the variant that is the SDK's
     * @return the path
     */
    public static BenchmarkPath of(String group, String id, String ours) {
        return new BenchmarkPath(id, group, ours, null, List.of(), List.of(), Steadiness.EXACT, true);
    }

    /**
     * Returns this path with a floor.
     *
     * @param variant what does only what cannot be avoided
     * @return a new path
     */
    public BenchmarkPath floor(String variant) {
        return new BenchmarkPath(id, group, ours, variant, rivals, targets, steadiness, daily);
    }

    /**
     * Returns this path with rivals.
     *
     * @param variants what does the same by other means
     * @return a new path
     */
    public BenchmarkPath rivals(String... variants) {
        return new BenchmarkPath(id, group, ours, floor, List.of(variants), targets, steadiness, daily);
    }

    /**
     * Returns this path with targets.
     *
     * @param wanted what it has to reach
     * @return a new path
     */
    public BenchmarkPath targets(Target... wanted) {
        return new BenchmarkPath(id, group, ours, floor, rivals, List.of(wanted), steadiness, daily);
    }

    /**
     * Returns this path with another steadiness.
     *
     * @param other what of it can be compared between runs
     * @return a new path
     */
    public BenchmarkPath steadiness(Steadiness other) {
        return new BenchmarkPath(id, group, ours, floor, rivals, targets, other, daily);
    }

    /**
     * Returns this path left out of the quick run.
     *
     * @return a new path
     */
    public BenchmarkPath forReleases() {
        return new BenchmarkPath(id, group, ours, floor, rivals, targets, steadiness, false);
    }

    /**
     * Returns all variants that have to be measured for it.
     *
     * @return the SDK's, the floor and the rivals, each once
     */
    public List<String> variants() {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(ours);
        if (floor != null) {
            variants.add(floor);
        }
        variants.addAll(rivals);
        for (Target target : targets) {
            if (target.against() != null) {
                variants.add(target.against());
            }
        }
        return new ArrayList<>(variants);
    }

    /**
     * Returns the variants that have to be measured to judge its bytes.
     *
     * @return the SDK's, and those from which its bytes are taken off, each once
     */
    public List<String> variantsForBytes() {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(ours);
        for (Target target : targets) {
            if (target.against() != null && target.kind().isOfBytes()) {
                variants.add(target.against());
            }
        }
        return new ArrayList<>(variants);
    }
}
