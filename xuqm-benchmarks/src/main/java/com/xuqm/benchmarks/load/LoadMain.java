package com.xuqm.benchmarks.load;

import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.result.RunResult;
import com.xuqm.benchmarks.run.Rounds;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lets contenders take turns in one JVM, against a backend in another. */
public final class LoadMain {

    private static final int NANOS_PER_MILLI = 1_000_000;

    private LoadMain() {}

    /**
     * Measures.
     *
     * @param args the backend's URL, the scenario, how many rounds, how many milliseconds to warm up and to measure, the file for the
     *     results, and the contenders
     * @throws Exception if a call fails
     */
    public static void main(String[] args) throws Exception {
        String baseUrl = args[0];
        Scenario scenario = Scenario.valueOf(args[1]);
        int rounds = Integer.parseInt(args[2]);
        long warmUp = Long.parseLong(args[3]) * NANOS_PER_MILLI;
        long duration = Long.parseLong(args[4]) * NANOS_PER_MILLI;
        Path results = Path.of(args[5]);
        List<String> names = Arrays.asList(args).subList(6, args.length);

        Map<String, Contender> contenders = new LinkedHashMap<>();
        names.forEach(name -> contenders.put(name, Contenders.create(name, baseUrl)));
        try (Load load = new Load(scenario)) {
            for (Contender contender : contenders.values()) {
                load.run(contender, warmUp);
            }
            Readings readings = Rounds.alternate(names, rounds, name -> measure(load, contenders, name, duration));
            RunResult.of(scenario.name(), readings).write(results);
        }
        System.exit(0); // some contenders leave threads behind
    }

    private static Reading measure(Load load, Map<String, Contender> contenders, String name, long nanos) {
        try {
            return load.run(Objects.requireNonNull(contenders.get(name), name), nanos);
        } catch (Exception e) {
            throw new IllegalStateException(name + " failed", e);
        }
    }
}
