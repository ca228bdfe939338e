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
import java.util.function.Consumer;

/**
 * Calls every operation with each JSON binding against emulators in disguise. What does not work as it is has to work with the wire
 * options that correct the disguise; and nothing that was done may be reported as failed, corrected or not.
 */
final class DisguiseCheck {

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
        for (long seed = first; seed < first + count; seed++) {
            check(
                    "seed " + seed + " (mvn -q -Pdisguise -Ddisguise.seeds=1 -Ddisguise.seed=" + seed + ")",
                    Disguise.ofSeed(seed));
            seeds++;
        }
    }

    void check(String name, Disguise disguise) throws IOException {
        disguise.options().forEach(option -> kinds.add(option.id()));
        for (Stack stack : bindings()) {
            DisguiseRun.Result plain = DisguiseRun.of(disguise, stack, WireOptions.standard());
            operations = plain.operations();
            lostDeeds += plain.lostDeeds();
            report(name, disguise, stack, "as it is", plain);
            if (!plain.broken().isEmpty()) {
                brokenByDefault += plain.broken().size();
                DisguiseRun.Result corrected = DisguiseRun.of(disguise, stack, corrected(disguise));
                lostDeeds += corrected.lostDeeds();
                uncorrectable += corrected.broken().size();
                report(name, disguise, stack, "corrected by " + disguise.correction(), corrected);
            }
        }
    }

    private static WireOptions corrected(Disguise disguise) {
        Properties properties = new Properties();
        properties.putAll(disguise.correction());
        return WireOptions.load(properties);
    }

    private void report(String name, Disguise disguise, Stack stack, String how, DisguiseRun.Result result) {
        if (!result.broken().isEmpty()) {
            findings.accept(name + " = " + disguise + ", " + stack.json().name() + ", " + how + ": "
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
