package com.xuqm.benchmarks.cold;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.benchmarks.load.BackendProcess;
import com.xuqm.benchmarks.load.Recording;
import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.run.Effort;
import com.xuqm.benchmarks.run.Harness;
import com.xuqm.benchmarks.run.Jvm;
import com.xuqm.benchmarks.run.Rounds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how long it takes from the start of a JVM to the answer to its first message. A variant is {@value #PREFIX} and the contender.
 * Bytes and CPU time are those of the process from its {@code main} on.
 */
public final class ColdStartHarness implements Harness {

    /** How the variants of this harness begin. */
    public static final String PREFIX = "cold.start.";

    /** How the names of those contenders go on who start with an archive of their classes. */
    public static final String ARCHIVED = "+archive";

    /** Starts are quick, and scatter. */
    private static final int LEAST_ROUNDS = 5;

    /** Creates the harness. */
    public ColdStartHarness() {}

    @Override
    public Readings measure(List<String> variants, Effort effort) {
        try (BackendProcess backend = BackendProcess.start(false);
                ClassArchives archives = new ClassArchives()) {
            List<String> request = RequestArguments.write(Recording.messageTo(backend.baseUrl()));
            return Rounds.alternate(variants, Math.max(LEAST_ROUNDS, effort.rounds()), variant -> {
                String contender = variant.substring(PREFIX.length());
                return contender.endsWith(ARCHIVED)
                        ? archived(
                                contender.substring(0, contender.length() - ARCHIVED.length()),
                                backend,
                                request,
                                archives)
                        : start(contender, backend, request, List.of());
            });
        }
    }

    private static Reading archived(
            String contender, BackendProcess backend, List<String> request, ClassArchives archives) {
        List<String> flags = archives.flags(contender, making -> start(contender, backend, request, making));
        return start(contender, backend, request, flags);
    }

    private static Reading start(String contender, BackendProcess backend, List<String> request, List<String> flags) {
        List<String> arguments = new ArrayList<>(List.of(contender, backend.baseUrl()));
        arguments.addAll(request);
        ProcessBuilder jvm = Jvm.of(ColdStartMain.class.getName(), arguments);
        jvm.command().addAll(jvm.command().indexOf(ColdStartMain.class.getName()), flags);
        try {
            long start = System.nanoTime();
            Process process = jvm.start();
            try (BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
                String spent = output.readLine();
                double nanos = System.nanoTime() - start;
                if (spent == null) {
                    throw new IllegalStateException(contender + " did not get an answer");
                }
                String[] figures = spent.split(" ", 2);
                process.waitFor();
                return Reading.of(nanos, Double.parseDouble(figures[0])).withCpuNanos(Double.parseDouble(figures[1]));
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException(contender + " cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + contender + " ran", e);
        }
    }
}
