package com.xuqm.compat;

import com.xuqm.compat.Combination.Expected;
import com.xuqm.compat.consumer.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * What became of a consumer.
 *
 * @param combination the consumer
 * @param asExpected whether that must become of it
 * @param outcome what became of it, in few words
 * @param printed all that it printed
 */
record Run(Combination combination, boolean asExpected, String outcome, String printed) {

    private static final int MOST_SECONDS = 120;

    /** Runs a consumer in a JVM of its own, which knows nothing but what its build would give it. */
    static Run of(Combination combination, List<Path> classPath, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                combination.mainClass()));
        command.addAll(arguments);
        Path printed = Files.createTempFile("compat", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            return of(combination, ended ? process.exitValue() : -1, Files.readString(printed));
        } finally {
            process.destroyForcibly();
            Files.delete(printed);
        }
    }

    private static Run of(Combination combination, int exitCode, String printed) {
        List<String> lines = printed.lines().toList();
        String worked = line(lines, Outcome.WORKED);
        String refused = line(lines, Outcome.REFUSED);
        if (exitCode == 0 && !worked.isEmpty()) {
            return new Run(combination, combination.expected() == Expected.WORKS, "works", printed);
        }
        if (exitCode == 0 && isClear(refused)) {
            return new Run(
                    combination,
                    combination.expected() == Expected.IS_REFUSED,
                    "refused when the client is built",
                    printed);
        }
        return new Run(combination, false, "FAILED", printed);
    }

    /** One sentence with what is needed, what was found, and the remedy: to add what is missing, to set another version of the rest. */
    private static boolean isClear(String refused) {
        return refused.matches(".* needs \\S+ \\d\\S* or newer.*, but found (no .*; add|\\w.*; set) .*");
    }

    private static String line(List<String> lines, String start) {
        return lines.stream()
                .filter(line -> line.startsWith(start + " "))
                .findFirst()
                .orElse("");
    }

    boolean isRefusedClearly() {
        return asExpected && combination.expected() == Expected.IS_REFUSED;
    }
}
