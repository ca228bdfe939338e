package com.xuqm.benchmarks.load;

import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.run.Effort;
import com.xuqm.benchmarks.run.Harness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures contenders over sockets. A variant is {@code load.}, the scenario, a dot, and the contender. */
public final class LoadHarness implements Harness {

    /** How the variants of this harness begin. */
    public static final String PREFIX = "load.";

    /** Many short rounds, so that what disturbs the machine for a moment falls out with the outermost ones. */
    private static final int ROUNDS = 12;

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
        byScenario.forEach((scenario, contenders) -> readings.addAll(
                measure(scenario, contenders, effort).named(contender -> variant(scenario, contender))));
        return readings;
    }

    private static Readings measure(String name, List<String> contenders, Effort effort) {
        Scenario scenario = Scenario.valueOf(name.toUpperCase(Locale.ROOT));
        if (!scenario.isPinned()) {
            return measure(scenario, contenders, effort);
        }
        // Each library in a JVM of its own, as in an application: the compiler's view of one must not be blurred by the
        // others.
        Readings readings = new Readings();
        contenders.stream()
                .collect(Collectors.groupingBy(LoadHarness::library, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(group -> readings.addAll(measure(scenario, group, effort)));
        return readings;
    }

    private static String library(String contender) {
        return contender.substring(contender.indexOf('-') + 1);
    }

    private static Readings measure(Scenario scenario, List<String> contenders, Effort effort) {
        try (BackendProcess backend = BackendProcess.start(scenario.isPinned())) {
            List<String> arguments = new ArrayList<>(List.of(
                    backend.baseUrl(),
                    scenario.name(),
                    String.valueOf(scenario == Scenario.BURST ? BURSTS : ROUNDS),
                    String.valueOf(effort.loadWarmUp().toMillis()),
                    String.valueOf(effort.load().toMillis())));
            arguments.addAll(contenders);
            return Turns.in(LoadMain.class, arguments);
        }
    }
}
