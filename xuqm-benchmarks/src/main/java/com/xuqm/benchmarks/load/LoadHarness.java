package com.xuqm.benchmarks.load;

import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.run.Effort;
import com.xuqm.benchmarks.run.Harness;
import com.xuqm.benchmarks.run.Rounds;
import com.xuqm.benchmarks.run.Turns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures contenders over sockets. A variant is {@code load.}, the scenario, a dot, and the contender. */
public final class LoadHarness implements Harness {

    /** How the variants of this harness begin. */
    public static final String PREFIX = "load.";

    /** Many short rounds, so that what disturbs the machine for a moment falls out with the outermost ones. */
    private static final int ROUNDS = 10;

    private static final int BURSTS = 4;

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
        byScenario.forEach((scenario, contenders) ->
                readings.addAll(Rounds.attempt(contenders, () -> measure(scenario, contenders, effort))
                        .named(contender -> variant(scenario, contender))));
        return readings;
    }

    private static Readings measure(String name, List<String> contenders, Effort effort) {
        Scenario scenario = Scenario.valueOf(name.toUpperCase(Locale.ROOT));
        try (TlsKey key = scenario.isTls() ? TlsKey.make() : null;
                BackendProcess backend = BackendProcess.start(scenario.isPinned(), key)) {
            return Turns.take(
                    LoadMain.class,
                    contenders,
                    contender -> List.of(
                            contender,
                            scenario.name(),
                            String.valueOf(effort.load().toMillis()),
                            backend.baseUrl(),
                            key == null ? "" : key.file().toString()),
                    scenario.isPinned(),
                    scenario == Scenario.BURST ? BURSTS : ROUNDS);
        }
    }
}
