package com.xuqm.benchmarks.run;

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
     * @return the readings by contender
     */
    public static Readings take(
            Class<?> program,
            List<String> contenders,
            Function<String, List<String>> arguments,
            boolean isPinned,
            int rounds) {
        Map<String, TurnProcess> processes = new LinkedHashMap<>();
        try {
            for (String contender : contenders) {
                processes.put(contender, TurnProcess.start(program, arguments.apply(contender)));
            }
            if (isPinned) {
                processes.values().forEach(TurnProcess::pin);
            }
            processes.values().forEach(TurnProcess::warmUp);
            Rounds.Measurement turn = contender ->
                    Objects.requireNonNull(processes.get(contender)).take();
            if (isPinned) {
                // the first have waited for the last: their connections have expired, and are opened again
                Readings unused = Rounds.alternate(contenders, ROUNDS_TO_RESUME, turn);
            }
            return Rounds.alternate(contenders, rounds, turn);
        } finally {
            processes.values().forEach(TurnProcess::close);
        }
    }
}
