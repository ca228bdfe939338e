package com.xuqm.benchmarks.load;

import com.xuqm.sdk.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets contenders take turns in one JVM, against a backend in another. */
public final class LoadMain {

    private static final int NANOS_PER_MILLI = 1_000_000;

    /** How often all contenders take turns at warming up. */
    private static final int WARM_UPS = 2;

    private LoadMain() {}

    /**
     * Measures.
     *
     * @param args the file for the results, the backend's URL, the scenario, how many rounds, how many milliseconds to warm up and to
     *     measure, and the contenders
     * @throws Exception if a call fails
     */
    public static void main(String[] args) throws Exception {
        Path results = Path.of(args[0]);
        String baseUrl = args[1];
        Scenario scenario = Scenario.valueOf(args[2]);
        int rounds = Integer.parseInt(args[3]);
        long warmUpNanos = Long.parseLong(args[4]) * NANOS_PER_MILLI;
        long duration = Long.parseLong(args[5]) * NANOS_PER_MILLI;
        List<String> names = Arrays.asList(args).subList(6, args.length);

        HttpRequest message = Recording.messageTo(baseUrl);
        try (Load load = new Load(scenario)) {
            Map<String, Turns.Turn> turns = new LinkedHashMap<>();
            List<Turns.Turn> warmUps = new ArrayList<>();
            for (String name : names) {
                if (scenario == Scenario.BURST) {
                    turns.put(name, () -> load.burst(() -> Contenders.create(name, baseUrl, message)));
                    warmUps.add(() -> load.burst(() -> Contenders.create(name, baseUrl, message)));
                } else {
                    Contender contender = Contenders.create(name, baseUrl, message);
                    turns.put(name, () -> load.run(contender, duration));
                    warmUps.add(() -> load.run(contender, warmUpNanos / WARM_UPS));
                }
            }
            for (int i = 0; i < WARM_UPS; i++) {
                Turns.warmUp(warmUps);
            }
            if (scenario.isPinned()) {
                Turns.pinned(turns.values());
            }
            Turns.take(results, rounds, turns);
        }
    }
}
