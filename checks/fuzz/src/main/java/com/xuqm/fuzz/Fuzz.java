package com.xuqm.fuzz;

import com.xuqm.fuzz.FuzzResult.Ending;
import com.xuqm.fuzz.target.Targets;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fuzzes all targets one after the other, and ends with one line of sums. Its options are system properties: {@code fuzz.inputs}
 * (over all targets; 1,000,000 by default), {@code fuzz.target} (one name; all by default), {@code fuzz.seed} and
 * {@code fuzz.folder}.
 */
public final class Fuzz {

    private static final int HANG_SECONDS = 20;
    private static final int LOG_TAIL_LINES = 40;

    private Fuzz() {}

    /** Runs; the process ends with 1 if anything was found. */
    public static void main(String[] args) throws IOException, InterruptedException {
        String only = System.getProperty("fuzz.target", "");
        List<String> targets = only.isEmpty() ? Targets.names() : List.of(only);
        long inputs = Long.getLong("fuzz.inputs", 1_000_000);
        Path folder = Path.of(System.getProperty("fuzz.folder", "target/fuzz")).toAbsolutePath();
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        Fuzzer fuzzer = new Fuzzer(folder, Entry.class, HANG_SECONDS);
        List<FuzzResult> results = new ArrayList<>();
        System.out.println("fuzz.seed=" + seed + " folder=" + folder);
        for (String target : targets) {
            FuzzResult result = fuzzer.run(target, Math.max(1, inputs / targets.size()), seed);
            results.add(result);
            System.out.printf(Locale.ROOT, "  %-20s %,12d inputs  %s%n", target, result.inputs(), result.ending());
            if (result.ending() != Ending.CLEAN) {
                tail(result.log(), System.out);
            }
        }
        System.out.println(sum(results));
        if (results.stream().anyMatch(result -> result.ending() != Ending.CLEAN)) {
            System.exit(1);
        }
    }

    /** The line that everything ends with. */
    static String sum(List<FuzzResult> results) {
        String line = "fuzz: inputs="
                + results.stream().mapToLong(FuzzResult::inputs).sum() + " crashes=" + count(results, Ending.CRASH)
                + " hangs=" + count(results, Ending.HANG);
        long broken = count(results, Ending.BROKEN);
        return broken == 0 ? line : line + " broken=" + broken;
    }

    private static long count(List<FuzzResult> results, Ending ending) {
        return results.stream().filter(result -> result.ending() == ending).count();
    }

    private static void tail(Path log, PrintStream out) throws IOException {
        List<String> lines = Files.readAllLines(log);
        lines.subList(Math.max(0, lines.size() - LOG_TAIL_LINES), lines.size()).forEach(out::println);
    }
}
