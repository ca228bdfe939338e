package com.xuqm.benchmarks.result;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a path has to reach.
 *
 * @param kind what is compared
 * @param against the variant with which it is compared, {@code null} if the bound is absolute
 * @param bound the least or the most that is acceptable, by kind
 */
public record Target(Kind kind, @Nullable String against, double bound) {

    /** What is compared. */
    public enum Kind {
        /** The other's time over ours. */
        TIMES_AS_FAST,
        /** Our bytes per operation. */
        BYTES,
        /** Our bytes less the other's. */
        BYTES_BEYOND,
        /** Our bytes over the other's. */
        SHARE_OF_BYTES,
        /** Our CPU time over the other's. */
        SHARE_OF_CPU,
        /** Threads that we start in a round. */
        THREADS,
        /** Bytes by which our heap grows in a round. */
        HEAP_GROWTH;

        boolean isOfBytes() {
            return this == BYTES || this == BYTES_BEYOND || this == SHARE_OF_BYTES;
        }
    }

    /**
     * At least so many times as fast as another variant.
     *
     * @param times the least ratio
     * @param against the other variant
     * @return the target
     */
    public static Target timesAsFast(double times, String against) {
        return new Target(Kind.TIMES_AS_FAST, against, times);
    }

    /**
     * At most so many bytes per operation.
     *
     * @param bytes the most
     * @return the target
     */
    public static Target bytes(double bytes) {
        return new Target(Kind.BYTES, null, bytes);
    }

    /**
     * At most so many bytes per operation more than another variant.
     *
     * @param bytes the most
     * @param against the other variant
     * @return the target
     */
    public static Target bytesBeyond(double bytes, String against) {
        return new Target(Kind.BYTES_BEYOND, against, bytes);
    }

    /**
     * At most this share of another variant's bytes.
     *
     * @param share the most, 1 for as many
     * @param against the other variant
     * @return the target
     */
    public static Target shareOfBytes(double share, String against) {
        return new Target(Kind.SHARE_OF_BYTES, against, share);
    }

    /**
     * At most this share of another variant's CPU time.
     *
     * @param share the most, 1 for as much
     * @param against the other variant
     * @return the target
     */
    public static Target shareOfCpu(double share, String against) {
        return new Target(Kind.SHARE_OF_CPU, against, share);
    }

    /**
     * At most so many threads started in a round.
     *
     * @param threads the most
     * @return the target
     */
    public static Target threads(double threads) {
        return new Target(Kind.THREADS, null, threads);
    }

    /**
     * At most so many bytes by which the heap in use grows in the course of a round.
     *
     * @param bytes the most
     * @return the target
     */
    public static Target heapGrowth(double bytes) {
        return new Target(Kind.HEAP_GROWTH, null, bytes);
    }

    /**
     * Computes what is compared with the bound.
     *
     * @param ours the variant that has to reach the target
     * @param readings what was measured
     * @return how it is spread, or {@code null} if not all of it was measured
     */
    public @Nullable Distribution actual(String ours, Readings readings) {
        if (!readings.has(ours) || (against != null && !readings.has(against))) {
            return null;
        }
        return switch (kind) {
            case BYTES -> readings.of(ours, Reading::bytes);
            case TIMES_AS_FAST -> readings.relate(ours, other(), Reading::nanos, (our, their) -> their / our);
            case BYTES_BEYOND -> readings.relate(ours, other(), Reading::bytes, (our, their) -> our - their);
            case SHARE_OF_BYTES -> readings.relate(ours, other(), Reading::bytes, (our, their) -> our / their);
            case SHARE_OF_CPU -> readings.relate(ours, other(), Reading::cpuNanosOrNan, (our, their) -> our / their);
            case THREADS -> readings.of(ours, Reading::threadsOrNan);
            case HEAP_GROWTH -> readings.of(ours, Reading::heapGrowthOrNan);
        };
    }

    private String other() {
        return Objects.requireNonNull(against, "a relation needs another variant");
    }

    /**
     * Judges a figure.
     *
     * @param actual what {@link #actual} gave
     * @return whether all of its spread reaches the target
     */
    public Verdict judge(@Nullable Distribution actual) {
        if (actual == null || Double.isNaN(actual.median())) {
            return Verdict.NONE;
        }
        boolean lowGood = isGood(actual.low());
        boolean highGood = isGood(actual.high());
        if (lowGood && highGood) {
            return Verdict.MET;
        }
        return lowGood || highGood ? Verdict.INCONCLUSIVE : Verdict.MISSED;
    }

    private boolean isGood(double figure) {
        return switch (kind) {
            case TIMES_AS_FAST -> figure >= bound;
            case BYTES, BYTES_BEYOND -> Math.round(figure) <= bound; // the profiler adds fractions of its own
            case SHARE_OF_BYTES, SHARE_OF_CPU, THREADS, HEAP_GROWTH -> figure <= bound;
        };
    }

    @Override
    public String toString() {
        String other = against == null ? "" : Names.shortName(against);
        return switch (kind) {
            case TIMES_AS_FAST -> "≥" + Figures.ratio(bound) + "× " + other;
            case BYTES -> "≤" + Figures.bytes(bound);
            case BYTES_BEYOND -> "≤" + other + "+" + Figures.bytes(bound);
            case SHARE_OF_BYTES -> "B≤" + Figures.ratio(bound) + "× " + other;
            case SHARE_OF_CPU -> "CPU≤" + Figures.ratio(bound) + "× " + other;
            case THREADS -> "≤" + Figures.bytes(bound) + " threads";
            case HEAP_GROWTH -> "heap≤+" + Figures.bytes(bound);
        };
    }
}
