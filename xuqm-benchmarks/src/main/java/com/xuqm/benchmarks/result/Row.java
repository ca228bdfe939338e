package com.xuqm.benchmarks.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table: what a run says about a path.
 *
 * @param path the path
 * @param nanos our time per operation
 * @param bytes our bytes per operation
 * @param floorNanos the floor's time, {@code null} if there is none
 * @param bestRival the fastest rival, {@code null} if there is none
 * @param rivalNanos its time, {@code null} if there is none
 * @param ratio how many times as fast as the fastest rival we are, {@code null} if there is none
 * @param checks what became of the targets
 */
public record Row(
        BenchmarkPath path,
        Distribution nanos,
        Distribution bytes,
        @Nullable Distribution floorNanos,
        @Nullable String bestRival,
        @Nullable Distribution rivalNanos,
        @Nullable Distribution ratio,
        List<Check> checks) {

    /**
     * What became of a target.
     *
     * @param target the target
     * @param actual what was measured, {@code null} if it was not
     * @param verdict whether it is met
     */
    public record Check(Target target, @Nullable Distribution actual, Verdict verdict) {}

    /**
     * Sums up what was measured for a path.
     *
     * @param path the path
     * @param readings what was measured, the path's own variant among it
     * @return the row
     */
    public static Row of(BenchmarkPath path, Readings readings) {
        List<Check> checks = new ArrayList<>();
        for (Target target : path.targets()) {
            Distribution actual = target.actual(path.ours(), readings);
            checks.add(new Check(target, actual, target.judge(actual)));
        }
        String best = path.rivals().stream()
                .filter(readings::has)
                .min(Comparator.comparingDouble(
                        rival -> readings.of(rival, Reading::nanos).median()))
                .orElse(null);
        String floor = path.floor();
        return new Row(
                path,
                readings.of(path.ours(), Reading::nanos),
                readings.of(path.ours(), Reading::bytes),
                floor == null || !readings.has(floor) ? null : readings.of(floor, Reading::nanos),
                best,
                best == null ? null : readings.of(best, Reading::nanos),
                best == null ? null : readings.relate(path.ours(), best, Reading::nanos, (our, their) -> their / our),
                checks);
    }

    /**
     * Returns the worst of the verdicts.
     *
     * @return the verdict for the whole path
     */
    public Verdict verdict() {
        return checks.stream().map(Check::verdict).reduce(Verdict.NONE, Verdict::and);
    }

    /**
     * Returns the columns of the table, in the order of {@link Table#COLUMNS}.
     *
     * @return the texts
     */
    List<String> cells() {
        return List.of(
                path.id(),
                Figures.time(nanos.median()),
                floorNanos == null ? "-" : Figures.time(floorNanos.median()),
                bestRival == null || rivalNanos == null
                        ? "-"
                        : Figures.time(rivalNanos.median()) + " " + Names.shortName(bestRival),
                ratio == null
                        ? "-"
                        : Figures.ratio(ratio.median()) + " (" + Figures.ratio(ratio.low()) + "–"
                                + Figures.ratio(ratio.high()) + ")",
                Figures.bytes(bytes.median()),
                checks.isEmpty()
                        ? "-"
                        : checks.stream()
                                .map(check -> check.target().toString())
                                .collect(Collectors.joining(", ")),
                verdictCell());
    }

    /** Where not all targets are met, says which figure it is. */
    private String verdictCell() {
        String which = checks.stream()
                .filter(check -> check.verdict() == Verdict.MISSED || check.verdict() == Verdict.INCONCLUSIVE)
                .map(Row::shown)
                .collect(Collectors.joining(", "));
        return which.isEmpty() ? verdict().toString() : verdict() + " (" + which + ")";
    }

    private static String shown(Check check) {
        Distribution actual = check.actual();
        if (actual == null) {
            return "not measured";
        }
        return switch (check.target().kind()) {
            case TIMES_AS_FAST -> Figures.ratio(actual.median()) + "×";
            case BYTES -> Figures.bytes(actual.median()) + " B";
            case BYTES_BEYOND -> "+" + Figures.bytes(actual.median()) + " B";
            case SHARE_OF_BYTES -> Figures.ratio(actual.median()) + "× B";
            case SHARE_OF_CPU -> Figures.ratio(actual.median()) + "× CPU";
            case THREADS -> Figures.bytes(actual.median()) + " threads";
            case HEAP_GROWTH -> "heap +" + Figures.bytes(actual.median()) + " B";
        };
    }
}
