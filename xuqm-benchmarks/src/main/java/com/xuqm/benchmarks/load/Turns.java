package com.xuqm.benchmarks.load;

import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.result.RunResult;
import com.xuqm.benchmarks.run.Jvm;
import com.xuqm.benchmarks.run.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lets those who are compared take turns in one JVM, and hands the readings to the process that has started it. */
public final class Turns {

    /** After so many, of which one is a third of a second in a full run, the readings of pinned contenders were seen to fall no further. */
    private static final int TURNS_TO_SETTLE = 10;

    private Turns() {}

    /** One turn of one of those who are compared. */
    @FunctionalInterface
    public interface Turn {

        /**
         * Takes the turn.
         *
         * @return what it has cost
         * @throws Exception if anything failed
         */
        Reading take() throws Exception;
    }

    /**
     * Starts a program that {@linkplain #take takes turns}, and waits for what it measures.
     *
     * @param program a class with a {@code main}, whose first argument is the file for the results
     * @param arguments its other arguments
     * @return the readings by contender
     */
    public static Readings in(Class<?> program, List<String> arguments) {
        try {
            Path results = Files.createTempFile("turns", ".json");
            try {
                List<String> all = new ArrayList<>(List.of(results.toString()));
                all.addAll(arguments);
                Jvm.run(Jvm.of(false, program.getName(), all).redirectOutput(ProcessBuilder.Redirect.INHERIT));
                return RunResult.read(results).toReadings();
            } finally {
                Files.delete(results);
            }
        } catch (IOException e) {
            throw new IllegalStateException(program.getSimpleName() + " has left no results", e);
        }
    }

    /**
     * Lets each take a turn that does not count.
     *
     * @param turns the turns
     * @throws Exception if anything failed
     */
    public static void warmUp(Collection<Turn> turns) throws Exception {
        for (Turn turn : turns) {
            turn.take();
        }
    }

    /**
     * Ties this process to one CPU, which it has to get used to: what the compiler had seen while there were two is not all true any
     * more. Warm up before this, while the compiler has a CPU of its own.
     *
     * @param turns the turns
     * @throws Exception if anything failed
     */
    public static void pinned(Collection<Turn> turns) throws Exception {
        Jvm.pin();
        for (int i = 0; i < TURNS_TO_SETTLE; i++) {
            warmUp(turns);
        }
    }

    /**
     * Carries rounds out and ends the JVM, since some contenders leave threads behind.
     *
     * @param results the file for the results
     * @param rounds how many rounds
     * @param turns the turns by contender
     * @throws IOException if the results cannot be written
     */
    public static void take(Path results, int rounds, Map<String, Turn> turns) throws IOException {
        Readings readings = Rounds.alternate(List.copyOf(turns.keySet()), rounds, name -> one(turns, name));
        RunResult.of("turns", readings).write(results);
        System.exit(0);
    }

    private static Reading one(Map<String, Turn> turns, String name) {
        try {
            return Objects.requireNonNull(turns.get(name), name).take();
        } catch (Exception e) {
            throw new IllegalStateException(name + " failed", e);
        }
    }
}
