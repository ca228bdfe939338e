package com.xuqm.fuzz;

import com.xuqm.fuzz.FuzzResult.Ending;
import com.xuqm.fuzz.target.Targets;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs Jazzer on one target in a JVM of its own, since it rewrites the classes it watches, and a finding ends it. */
final class Fuzzer {

    private static final int EXIT_FINDING = 77;
    private static final int EXIT_TIMEOUT = 70;
    private static final int MAX_INPUT_BYTES = 4_096;

    /** Below so many inputs a run is over before code that the optimising compiler made has paid for itself. */
    private static final long LONG_RUN = 100_000;

    private final Path folder;
    private final Class<?> entry;
    private final int hangSeconds;

    /**
     * Creates a fuzzer.
     *
     * @param folder where corpora, findings and logs go
     * @param entry has the method that the fuzzer calls
     * @param hangSeconds for how long one input may keep the target busy
     */
    Fuzzer(Path folder, Class<?> entry, int hangSeconds) {
        this.folder = folder;
        this.entry = entry;
        this.hangSeconds = hangSeconds;
    }

    /**
     * Fuzzes one target until it has taken a number of inputs, or one of them is a finding.
     *
     * @param seed makes the run repeatable
     */
    FuzzResult run(String target, long inputs, long seed) throws IOException, InterruptedException {
        Path own = Files.createDirectories(folder.resolve(target));
        Path corpus = Files.createDirectories(own.resolve("corpus"));
        Path log = own.resolve("log.txt");
        writeSeeds(target, corpus);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                "-D" + Entry.TARGET + "=" + target));
        if (inputs < LONG_RUN) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        if (Runtime.version().feature() >= 21) {
            command.add("-XX:+EnableDynamicAgentLoading");
        }
        command.addAll(List.of(
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + entry.getName(),
                "--instrumentation_includes=com.xuqm.**",
                "--reproducer_path=" + own,
                "-artifact_prefix=" + own + File.separator,
                "-runs=" + inputs,
                "-seed=" + (seed & 0x7fffffff),
                "-max_len=" + MAX_INPUT_BYTES,
                "-timeout=" + hangSeconds,
                "-rss_limit_mb=0",
                corpus.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            process.getOutputStream().close();
            // far beyond what the slowest machine takes: if it does not end by itself, that is a hang too
            boolean ended = process.waitFor(120 + inputs / 500, TimeUnit.SECONDS);
            Ending ending = ended ? ending(process.exitValue()) : Ending.HANG;
            return new FuzzResult(target, ending, FuzzLog.inputs(Files.readAllLines(log)), log);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Ending ending(int exitValue) {
        return switch (exitValue) {
            case 0 -> Ending.CLEAN;
            case EXIT_FINDING -> Ending.CRASH;
            case EXIT_TIMEOUT -> Ending.HANG;
            default -> Ending.BROKEN;
        };
    }

    private static void writeSeeds(String target, Path corpus) throws IOException {
        List<byte[]> seeds = Targets.named(target).seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i));
        }
    }

    /** What this class was loaded from; Maven gives a program a class loader of its own instead of a class path. */
    private static String classPath() {
        if (Fuzzer.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs()).map(Fuzzer::path).collect(Collectors.joining(File.pathSeparator));
        }
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String path(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path holds something that is no file: " + url, e);
        }
    }
}
