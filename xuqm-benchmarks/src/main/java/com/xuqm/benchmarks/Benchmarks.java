package com.xuqm.benchmarks;

import com.xuqm.benchmarks.campaign.CampaignHarness;
import com.xuqm.benchmarks.cold.ColdStartHarness;
import com.xuqm.benchmarks.gate.Baseline;
import com.xuqm.benchmarks.gate.Gate;
import com.xuqm.benchmarks.gate.Regression;
import com.xuqm.benchmarks.load.LoadHarness;
import com.xuqm.benchmarks.page.PerformancePage;
import com.xuqm.benchmarks.realtime.RealtimeHarness;
import com.xuqm.benchmarks.result.BenchmarkPath;
import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.result.Row;
import com.xuqm.benchmarks.result.RunResult;
import com.xuqm.benchmarks.result.Table;
import com.xuqm.benchmarks.run.Harness;
import com.xuqm.benchmarks.run.Harnesses;
import com.xuqm.benchmarks.run.JmhHarness;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Measures, prints one table, writes the results and holds them against the baseline. Exits with 1 if something fell behind.
 * {@code docs/benchmarking.md} says how to use it.
 */
public final class Benchmarks {

    /** Who measures what is no method for JMH, by how its variants begin. */
    static final Map<String, Harness> PROCESSES = Map.of(
            LoadHarness.PREFIX, new LoadHarness(),
            CampaignHarness.PREFIX, new CampaignHarness(),
            RealtimeHarness.PREFIX, new RealtimeHarness(),
            ColdStartHarness.PREFIX, new ColdStartHarness());

    private final Settings settings;
    private final List<BenchmarkPath> catalogue;
    private final Harness harness;
    private final PrintStream out;
    private final long startNanos = System.nanoTime();

    Benchmarks(Settings settings, List<BenchmarkPath> catalogue, Harness harness, PrintStream out) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.harness = harness;
        this.out = out;
    }

    /**
     * Runs what the system properties ask for.
     *
     * @param args none
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Harness harness = new Harnesses(PROCESSES, new JmhHarness());
        boolean passed =
                new Benchmarks(Settings.of(System.getProperties()), Catalogue.all(), harness, System.out).run();
        System.exit(passed ? 0 : 1);
    }

    /** Returns whether all was measured, and nothing fell behind. */
    boolean run() throws IOException {
        List<BenchmarkPath> paths = Plan.choose(settings, catalogue);
        Readings readings = measure(paths);
        Baseline baseline = Baseline.read(settings.baseline());
        List<Regression> regressions = settings.accept() ? List.of() : judge(paths, readings, baseline);

        List<Row> rows = rows(paths, readings);
        out.println();
        out.print(Table.plain(rows));
        RunResult result = RunResult.of(settings.mode(), readings);
        result.write(settings.results());
        out.println();
        out.println("took " + seconds() + " s; results in " + settings.results());
        if (settings.accept()) {
            Baseline accepted = baseline.accepting(rows);
            (settings.isBytes() ? accepted.withRatiosOf(baseline) : accepted).write(settings.baseline());
            out.println("accepted as the baseline: " + settings.baseline());
        }
        Map<String, String> failures = readings.failures();
        if (settings.publish() && failures.isEmpty()) {
            new PerformancePage(settings.docs(), catalogue).publish(result, settings.jdk());
            out.println("published in " + settings.docs());
        }
        failures.forEach((variant, reason) -> out.println("FAILED: " + variant + ": " + reason));
        regressions.forEach(regression -> out.println("REGRESSION: " + regression));
        return failures.isEmpty() && regressions.isEmpty();
    }

    /** Since the beginning. */
    private long seconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - startNanos);
    }

    private Readings measure(List<BenchmarkPath> paths) {
        Readings readings = new Readings();
        for (Map.Entry<String, List<String>> group :
                Plan.variantsByGroup(paths, settings.isBytes()).entrySet()) {
            List<String> variants = group.getValue().stream()
                    .filter(variant -> !readings.has(variant))
                    .toList();
            out.println("measuring " + group.getKey() + ": " + variants.size() + " variants, at " + seconds() + " s");
            readings.addAll(harness.measure(variants, settings.effort()));
        }
        return readings;
    }

    /** What fell behind is measured once more, so that an accident of the machine fails no release. */
    private List<Regression> judge(List<BenchmarkPath> paths, Readings readings, Baseline baseline) {
        Gate gate = new Gate(settings.isBytes() ? baseline.withoutRatios() : baseline);
        List<Regression> regressions = gate.judge(rows(paths, readings));
        if (!regressions.isEmpty()) {
            regressions.forEach(regression -> out.println("looks like a regression, measuring again: " + regression));
            Set<String> suspects = new LinkedHashSet<>();
            regressions.forEach(regression -> suspects.add(regression.path()));
            readings.replace(measure(
                    paths.stream().filter(path -> suspects.contains(path.id())).toList()));
            regressions = gate.judge(rows(paths, readings));
        }
        List<Regression> all = new ArrayList<>(regressions);
        if (settings.isFull()) {
            all.addAll(gate.missing(rows(paths, readings)));
        }
        return all;
    }

    private static List<Row> rows(List<BenchmarkPath> paths, Readings readings) {
        return paths.stream()
                .filter(path -> readings.has(path.ours()))
                .map(path -> Row.of(path, readings))
                .toList();
    }
}
