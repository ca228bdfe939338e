package com.xuqm.benchmarks.load;

import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.result.RunResult;
import com.xuqm.benchmarks.run.Effort;
import com.xuqm.benchmarks.run.Harness;
import com.xuqm.benchmarks.run.Jvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures contenders over sockets. A variant is {@code load.}, the scenario, a dot, and the contender. */
public final class LoadHarness implements Harness {

    /** How the variants of this harness begin. */
    public static final String PREFIX = "load.";

    /** The fewest rounds: passes are cheap here, and times over sockets scatter. */
    private static final int LEAST_ROUNDS = 4;

    /** Creates the harness. */
    public LoadHarness() {}

    /**
     * Names a variant.
     *
     * @param scenario the scenario in lower case
     * @param contender the contender
     * @return the variant
     */
    public static String variant(String scenario, String contender) {
        return PREFIX + scenario + "." + contender;
    }

    @Override
    public Readings measure(List<String> variants, Effort effort) {
        Map<String, List<String>> byScenario = new LinkedHashMap<>();
        for (String variant : variants) {
            int dot = variant.lastIndexOf('.');
            byScenario
                    .computeIfAbsent(variant.substring(PREFIX.length(), dot), scenario -> new ArrayList<>())
                    .add(variant.substring(dot + 1));
        }
        Readings readings = new Readings();
        byScenario.forEach((scenario, contenders) -> measure(scenario, contenders, effort)
                .all()
                .forEach((contender, rounds) ->
                        rounds.forEach(reading -> readings.add(variant(scenario, contender), reading))));
        return readings;
    }

    private static Readings measure(String name, List<String> contenders, Effort effort) {
        Scenario scenario = Scenario.valueOf(name.toUpperCase(Locale.ROOT));
        try (BackendProcess backend = BackendProcess.start(scenario.isPinned())) {
            Path results = Files.createTempFile("load", ".json");
            List<String> arguments = new ArrayList<>(List.of(
                    backend.baseUrl(),
                    scenario.name(),
                    String.valueOf(Math.max(LEAST_ROUNDS, effort.rounds())),
                    String.valueOf(effort.loadWarmUp().toMillis()),
                    String.valueOf(effort.load().toMillis()),
                    results.toString()));
            arguments.addAll(contenders);
            Jvm.run(Jvm.of(scenario.isPinned(), LoadMain.class.getName(), arguments));
            Readings readings = RunResult.read(results).toReadings();
            Files.delete(results);
            return readings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
