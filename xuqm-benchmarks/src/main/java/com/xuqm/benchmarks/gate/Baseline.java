package com.xuqm.benchmarks.gate;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.xuqm.benchmarks.result.Row;
import com.xuqm.benchmarks.result.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a release must not fall behind. There is one for each major version of the JDK, since the same code allocates differently on
 * another; it holds no times, which are another machine's.
 *
 * @param bytes bytes per operation, by path
 * @param ratios the least that each path's ratio may be, by path and variant
 */
public record Baseline(Map<String, Double> bytes, Map<String, Double> ratios) {

    /** How far below the measured ratio its limit lies: ratios of other machines and days are not quite the same. */
    private static final double HEADROOM = 0.70;

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Copies and sorts the maps. */
    public Baseline {
        bytes = new TreeMap<>(bytes == null ? Map.of() : bytes);
        ratios = new TreeMap<>(ratios == null ? Map.of() : ratios);
    }

    /**
     * Reads a baseline.
     *
     * @param file where it is kept
     * @return what it holds, an empty baseline if there is no such file
     * @throws IOException if the file cannot be read
     */
    public static Baseline read(Path file) throws IOException {
        return Files.exists(file)
                ? MAPPER.readValue(Files.readAllBytes(file), Baseline.class)
                : new Baseline(Map.of(), Map.of());
    }

    /**
     * Writes this baseline, sorted, so that a change of it is easy to review.
     *
     * @param file where to keep it
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        Files.writeString(file, MAPPER.writer(printer).writeValueAsString(this) + "\n");
    }

    /**
     * Returns this baseline with what a run has measured in place of what was there.
     *
     * @param rows the run, not necessarily of all paths
     * @return the new baseline
     */
    public Baseline accepting(List<Row> rows) {
        Map<String, Double> newBytes = new TreeMap<>(bytes);
        Map<String, Double> newRatios = new TreeMap<>(ratios);
        for (Row row : rows) {
            newBytes.put(row.path().id(), (double) Math.round(row.bytes().low()));
            for (Row.Check check : row.checks()) {
                if (isGated(row, check) && check.actual() != null) {
                    double least = check.actual().median() * HEADROOM;
                    newRatios.put(key(row, check), Math.round(least * 1_000) / 1_000.0);
                }
            }
        }
        return new Baseline(newBytes, newRatios);
    }

    /**
     * Returns this baseline for a run that measures bytes alone.
     *
     * @return a baseline without ratios
     */
    public Baseline withoutRatios() {
        return new Baseline(bytes, Map.of());
    }

    /**
     * Returns this baseline with the ratios of another one.
     *
     * @param other the other baseline
     * @return the bytes of this one and the ratios of the other
     */
    public Baseline withRatiosOf(Baseline other) {
        return new Baseline(bytes, other.ratios);
    }

    static boolean isGated(Row row, Row.Check check) {
        return check.target().kind() == Target.Kind.TIMES_AS_FAST
                && row.path().steadiness().ratiosHold();
    }

    static String key(Row row, Row.Check check) {
        return row.path().id() + " : " + check.target().against();
    }
}
