package com.xuqm.benchmarks.page;

import com.xuqm.benchmarks.result.BenchmarkPath;
import com.xuqm.benchmarks.result.Figures;
import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.result.Row;
import com.xuqm.benchmarks.result.RunResult;
import com.xuqm.benchmarks.result.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/performance.md} and its chart, of the newest JDK, from the runs that are kept in {@code docs/performance}. */
public final class PerformancePage {

    private static final String CHART = "ratios.png";

    private static final String HOW_TO_READ = """

            Written by `mvn -q -Pbench -Dbench.publish`; [benchmarking.md](benchmarking.md) says how to repeat it and how to read it.
            Compare figures within one table only: times belong to the machine, ratios and bytes hardly do. A ratio is how many
            times as fast as the best rival the SDK is, with its spread over the rounds in brackets; *raw* is the same library used
            without the SDK, with the same bytes. Plaintext HTTP on one machine: TLS and a network make all of them more alike.

            Two things differ from what users get by default, for the SDK and its rivals alike. Netty runs on native epoll, which is on the
            class path with a rival; the transport alone brings NIO ([transports.md](transports.md) says what to add). And servers
            are addressed by an IP literal, with which the JDK transport needs one switch of threads less than with a name.
            """;

    private final Path docs;
    private final List<BenchmarkPath> paths;

    /**
     * Prepares the page.
     *
     * @param docs the folder of the documentation
     * @param paths what can be shown, in this order
     */
    public PerformancePage(Path docs, List<BenchmarkPath> paths) {
        this.docs = docs;
        this.paths = List.copyOf(paths);
    }

    /**
     * Keeps a run in place of the last one on the same JDK, and writes the page anew.
     *
     * @param run the run
     * @param name how to call it, such as {@code jdk17}
     * @throws IOException if a file cannot be read or written
     */
    public void publish(RunResult run, String name) throws IOException {
        Path folder = docs.resolve("performance");
        run.write(folder.resolve(name + ".json"));
        StringBuilder tables = new StringBuilder();
        RunResult newest = run;
        for (Path kept : runs(folder)) {
            newest = RunResult.read(kept);
            section(tables, newest, rows(newest.toReadings()));
        }
        List<Row> summed = rows(newest.toReadings());
        RatioChart.write(summed, folder.resolve(CHART));
        Files.writeString(
                docs.resolve("performance.md"),
                "# Performance\n\n" + Summary.of(summed)
                        + "\n![How many times as fast as its best rival each path is, on " + newest.jdk()
                        + "](performance/" + CHART + ")\n" + HOW_TO_READ + tables);
    }

    private static List<Path> runs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private List<Row> rows(Readings readings) {
        return paths.stream()
                .filter(path -> readings.has(path.ours()))
                .map(path -> Row.of(path, readings))
                .toList();
    }

    private static void section(StringBuilder page, RunResult run, List<Row> rows) {
        page.append("\n## ").append(run.jdk()).append("\n\n");
        page.append(run.date())
                .append(", `")
                .append(run.mode())
                .append("` run, ")
                .append(run.machine())
                .append(".\n");
        page.append("Versions: ").append(String.join(", ", run.versions())).append(".\n\n");
        page.append(Table.markdown(rows));
        page.append("\nWhere a rival is faster: ").append(lost(rows)).append(".\n");
    }

    /** Only what all rounds agree on is called faster. */
    private static String lost(List<Row> rows) {
        String lost = rows.stream()
                .filter(row -> row.ratio() != null && row.ratio().high() < 1)
                .map(PerformancePage::loss)
                .collect(Collectors.joining(", "));
        return lost.isEmpty() ? "nowhere in this run" : lost;
    }

    private static String loss(Row row) {
        String rival = String.valueOf(row.bestRival());
        double ratio = row.ratio() == null ? 1 : row.ratio().median();
        return row.path().id() + " (" + rival.substring(rival.lastIndexOf('.') + 1) + ", " + Figures.ratio(1 / ratio)
                + " times)";
    }
}
