package com.xuqm.benchmarks.run;

import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.result.Readings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Lets contenders take turns, each in a JVM of its own, as in an application: what the compiler makes of one must not be blurred by
 * what it has seen of another. One works at a time; the others wait and cost nothing.
 */
public final class Turns {

    private static final int ROUNDS_TO_RESUME = 3;

    private Turns() {}

    /**
     * Measures contenders in turns.
     *
     * @param program a class whose {@code main} {@linkplain TurnTaker#serve serves}
     * @param contenders their names
     * @param arguments gives the arguments of a contender's program
     * @param isPinned whether they are all to run on the first CPU alone
     * @param rounds how many turns each takes that count
     * @return the readings by contender, without those that failed
     */
    public static Readings take(
            Class<?> program,
            List<String> contenders,
            Function<String, List<String>> arguments,
            boolean isPinned,
            int rounds) {
        Map<String, TurnProcess> processes = new LinkedHashMap<>();
        try {
            Readings ready = Rounds.alternate(contenders, 1, contender -> {
                TurnProcess process = TurnProcess.start(program, arguments.apply(contender));
                processes.put(contender, process);
                if (isPinned) {
                    process.pin();
                }
                process.warmUp();
                return Reading.of(0, 0);
            });
            Rounds.Measurement turn = contender ->
                    Objects.requireNonNull(processes.get(contender)).take();
            if (isPinned) {
                // the first have waited for the last: their connections have expired, and are opened again
                ready.addAll(Rounds.alternate(contenders(ready), ROUNDS_TO_RESUME, turn));
            }
            Readings readings = Rounds.alternate(contenders(ready), rounds, turn);
            ready.failures().forEach(readings::fail);
            return readings;
        } finally {
            processes.values().forEach(TurnProcess::close);
        }
    }

    private static List<String> contenders(Readings ready) {
        return List.copyOf(ready.all().keySet());
    }
}
