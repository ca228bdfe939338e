package com.xuqm.it.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.xuqm.cli.Xuqm;
import com.xuqm.cli.output.Output;
import com.xuqm.cli.settings.Person;
import com.xuqm.cli.settings.Surroundings;
import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.it.disguise.DisguisedContract;
import com.xuqm.sdk.wire.WireOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Probes emulators in disguise with {@code xuqm doctor --probe-writes}. It has to name what is disguised and nothing else, and a client
 * with the file that it writes has to do everything that the contract has.
 */
final class ProbeCheck {

    /** A probe mostly waits. */
    private static final int WORKERS = 8;

    private final Consumer<String> findings;
    private int disguises;
    private int found;
    private int wrong;

    ProbeCheck(Consumer<String> findings) {
        this.findings = findings;
    }

    void seeds(long first, int count) throws IOException {
        Map<String, Disguise> chosen = new LinkedHashMap<>();
        for (long seed = first; seed < first + count; seed++) {
            chosen.put(
                    "seed " + seed + " (mvn -q -Pprobe -Dprobe.seeds=1 -Dprobe.seed=" + seed + ")",
                    Disguise.ofSeed(seed));
        }
        check(chosen);
    }

    /** Tries several at once, and reports of them in their order. */
    void check(Map<String, Disguise> chosen) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            Map<String, Future<List<String>>> trials = new LinkedHashMap<>();
            chosen.forEach((name, disguise) -> trials.put(name, workers.submit(() -> wrong(disguise))));
            for (Map.Entry<String, Future<List<String>>> trial : trials.entrySet()) {
                List<String> mistakes = trial.getValue().get();
                disguises++;
                found += mistakes.isEmpty() ? 1 : 0;
                wrong += mistakes.size();
                mistakes.forEach(mistake ->
                        findings.accept(trial.getKey() + " = " + chosen.get(trial.getKey()) + ": " + mistake));
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** What is wrong with what a probe says of a disguise. */
    private static List<String> wrong(Disguise disguise) throws IOException {
        List<String> mistakes = new ArrayList<>();
        Path folder = Files.createTempDirectory("probe");
        Path file = folder.resolve("xuqm-wire.properties");
        try (XuqmEmulator service = XuqmEmulator.builder().disguise(disguise).start()) {
            Set<String> before = state(service);
            // A probe cannot provoke this one; that it makes something of it when it comes is shown.
            service.faults().on("accounts.exists").nth(1).beforeExecuting(Fault.rateLimited(Duration.ofSeconds(1)));
            Map<String, String> verdicts = probe(service, folder);
            compare(disguise, verdicts, mistakes);
            Set<String> after = state(service);
            if (!after.equals(before)) {
                mistakes.add("it left behind what was not there: " + after);
            }
        }
        if (Files.exists(file)) {
            DisguisedContract.failures(disguise, WireOptions.load(file))
                    .forEach(failure -> mistakes.add("with the file that it wrote: " + failure));
            Files.delete(file);
        } else {
            mistakes.add("no file was written");
        }
        Files.delete(folder);
        return mistakes;
    }

    private static Set<String> state(XuqmEmulator service) {
        Set<String> state = new TreeSet<>();
        service.accounts().forEach(account -> state.add("account " + account.userId()));
        service.groups().forEach(group -> state.add("group " + group.groupId()));
        return state;
    }

    /** Probes an emulator in a disguise, and returns the verdict with its evidence for each assumption. */
    static Map<String, String> probe(Disguise disguise, Path folder, String... options) {
        try (XuqmEmulator service = XuqmEmulator.builder().disguise(disguise).start()) {
            return probe(service, folder, options);
        }
    }

    private static Map<String, String> probe(XuqmEmulator service, Path folder, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                Map.of(
                        "XUQM_BASE_URL", service.baseUrl(),
                        "XUQM_APP_KEY", service.appKey(),
                        "XUQM_APP_SECRET", service.appSecret()),
                folder,
                folder,
                Person.NOBODY,
                false,
                Clock.systemUTC());
        List<String> arguments = new ArrayList<>(
                List.of("doctor", "--probe-writes", "--yes", service.appKey(), "--rate", "1000", "--json"));
        arguments.addAll(List.of(options));
        new Xuqm(new Output(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)), surroundings)
                .run(arguments.toArray(new String[0]));
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (String line : out.toString(UTF_8).lines().toList()) {
            JsonObject said = JsonParser.parseString(line).getAsJsonObject();
            if (said.has("verdict")) {
                verdicts.put(
                        said.get("assumption").getAsString(),
                        said.get("verdict").getAsString() + ": "
                                + said.get("evidence").getAsString());
            }
        }
        return verdicts;
    }

    private static void compare(Disguise disguise, Map<String, String> verdicts, List<String> mistakes) {
        Set<String> contradicted = Expected.contradicted(disguise);
        Set<String> hidden = Expected.hidden(disguise);
        if (verdicts.isEmpty()) {
            mistakes.add("it said nothing");
        }
        verdicts.forEach((assumption, said) -> {
            String expected = contradicted.contains(assumption)
                    ? "differs: "
                    : hidden.contains(assumption) ? "not observable: " : "held: ";
            if (!said.startsWith(expected)) {
                mistakes.add(assumption + " should be " + expected + "but is " + said);
            }
        });
    }

    int wrong() {
        return wrong;
    }

    /** The line that sums it up. */
    String line() {
        return "probes: disguises=" + disguises + " found=" + found + " wrong=" + wrong;
    }
}
