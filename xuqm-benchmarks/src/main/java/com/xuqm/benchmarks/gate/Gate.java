package com.xuqm.benchmarks.gate;

import com.xuqm.benchmarks.result.Distribution;
import com.xuqm.benchmarks.result.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out what fell behind the baseline. What is not in the baseline yet is not judged. */
public final class Gate {

    /** Less than this is no regression: the reading of an allocation is no finer. */
    private static final double LEAST_BYTES = 16;

    private final Baseline baseline;

    /**
     * Creates a gate.
     *
     * @param baseline what a run must not fall behind
     */
    public Gate(Baseline baseline) {
        this.baseline = baseline;
    }

    /**
     * Judges rows by their best rounds: bytes by the fewest, since the compiler does away with an object in one JVM and not in another,
     * and ratios as fallen behind only if all of their spread has. What is really worse is so in all rounds.
     *
     * @param rows what was measured
     * @return what fell behind, empty if nothing did
     */
    public List<Regression> judge(List<Row> rows) {
        List<Regression> regressions = new ArrayList<>();
        for (Row row : rows) {
            judgeBytes(row, regressions);
            row.checks().forEach(check -> judgeRatio(row, check, regressions));
        }
        return regressions;
    }

    /**
     * Finds what the baseline holds and a run of everything did not measure.
     *
     * @param rows what was measured
     * @return what is missing, empty if nothing is
     */
    public List<Regression> missing(List<Row> rows) {
        Set<String> measured = rows.stream().map(row -> row.path().id()).collect(Collectors.toSet());
        return baseline.bytes().keySet().stream()
                .filter(path -> !measured.contains(path))
                .map(path -> new Regression(path, Regression.Figure.MISSING, 0, 0))
                .toList();
    }

    private void judgeBytes(Row row, List<Regression> regressions) {
        Double known = baseline.bytes().get(row.path().id());
        if (known == null) {
            return;
        }
        double limit =
                known + Math.max(LEAST_BYTES, known * row.path().steadiness().byteTolerance());
        double actual = row.bytes().low();
        if (actual > limit) {
            regressions.add(new Regression(row.path().id(), Regression.Figure.BYTES, limit, actual));
        }
    }

    private void judgeRatio(Row row, Row.Check check, List<Regression> regressions) {
        Double least = baseline.ratios().get(Baseline.key(row, check));
        Distribution actual = check.actual();
        if (least != null && actual != null && Baseline.isGated(row, check) && actual.high() < least) {
            regressions.add(new Regression(row.path().id(), Regression.Figure.RATIO, least, actual.median()));
        }
    }
}
