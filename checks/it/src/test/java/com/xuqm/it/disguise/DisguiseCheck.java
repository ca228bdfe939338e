package com.xuqm.it.disguise;

import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.wire.WireOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Calls every operation with each JSON binding against emulators in disguise. What does not work as it is has to work with the wire
 * options that correct the disguise; and nothing that was done may be reported as failed, corrected or not.
 */
final class DisguiseCheck {

    /** More than there are processors: a client whose tokens are refused mostly waits. */
    private static final int WORKERS = 16;

    private final Consumer<String> findings;
    private int seeds;
    private int operations;
    private long lostDeeds;
    private long brokenByDefault;
    private long uncorrectable;
    private final Set<String> kinds = new TreeSet<>();

    DisguiseCheck(Consumer<String> findings) {
        this.findings = findings;
    }

    /** Tries disguises by chance, one for each seed. */
    void seeds(long first, int count) throws IOException {
        Map<String, Disguise> disguises = new LinkedHashMap<>();
        for (long seed = first; seed < first + count; seed++) {
            disguises.put(
                    "seed " + seed + " (mvn -q -Pdisguise -Ddisguise.seeds=1 -Ddisguise.seed=" + seed + ")",
                    Disguise.ofSeed(seed));
        }
        check(disguises);
        seeds += count;
    }

    /** Tries disguises by name, several at once, and reports of them in their order. */
    void check(Map<String, Disguise> disguises) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<Trial>> trials = new ArrayList<>();
            disguises.forEach((name, disguise) -> {
                for (Stack stack : bindings()) {
                    trials.add(workers.submit(() -> Trial.of(name, disguise, stack)));
                }
            });
            for (Future<Trial> trial : trials) {
                add(trial.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        } finally {
            workers.shutdownNow();
        }
    }

    private void add(Trial trial) {
        trial.disguise().options().forEach(option -> kinds.add(option.id()));
        operations = trial.plain().operations();
        lostDeeds += trial.plain().lostDeeds();
        brokenByDefault += trial.plain().broken().size();
        report(trial, "as it is", trial.plain());
        DisguiseRun.Result corrected = trial.corrected();
        if (corrected != null) {
            lostDeeds += corrected.lostDeeds();
            uncorrectable += corrected.broken().size();
            report(trial, "corrected by " + trial.disguise().correction(), corrected);
        }
    }

    /**
     * What came of a disguise with one binding.
     *
     * @param corrected what came of it with the options that correct it, null if nothing had to be corrected
     */
    private record Trial(
            String name,
            Disguise disguise,
            String binding,
            DisguiseRun.Result plain,
            DisguiseRun.@Nullable Result corrected) {

        static Trial of(String name, Disguise disguise, Stack stack) throws IOException {
            DisguiseRun.Result plain = DisguiseRun.of(disguise, stack, WireOptions.standard());
            DisguiseRun.Result corrected = plain.broken().isEmpty()
                    ? null
                    : DisguiseRun.of(disguise, stack, DisguiseCheck.corrected(disguise));
            return new Trial(name, disguise, stack.json().name(), plain, corrected);
        }
    }

    private static WireOptions corrected(Disguise disguise) {
        Properties properties = new Properties();
        properties.putAll(disguise.correction());
        return WireOptions.load(properties);
    }

    private void report(Trial trial, String how, DisguiseRun.Result result) {
        if (!result.broken().isEmpty()) {
            findings.accept(trial.name() + " = " + trial.disguise() + ", " + trial.binding() + ", " + how + ": "
                    + result.broken().size() + " broken");
            result.failures().forEach(failure -> findings.accept("    " + failure));
        }
    }

    /** Each binding once; what a transport carries does not depend on it. */
    static List<Stack> bindings() {
        Map<String, Stack> byName = new LinkedHashMap<>();
        Stack.all()
                .filter(stack -> stack.transport().name().equals("jdk"))
                .forEach(stack -> byName.put(stack.json().name(), stack));
        return new ArrayList<>(byName.values());
    }

    long lostDeeds() {
        return lostDeeds;
    }

    long uncorrectable() {
        return uncorrectable;
    }

    long brokenByDefault() {
        return brokenByDefault;
    }

    Set<String> kinds() {
        return kinds;
    }

    /** The line that sums it up. */
    String line() {
        return "disguises: seeds=" + seeds + " operations=" + operations + " bindings="
                + bindings().size() + " lost_deeds=" + lostDeeds + " uncorrectable=" + uncorrectable;
    }
}
