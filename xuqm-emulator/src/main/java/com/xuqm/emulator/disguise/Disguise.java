package com.xuqm.emulator.disguise;

import com.xuqm.emulator.disguise.DisguiseOption.Aspect;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an emulator speaks of its state: the same accounts, messages and groups, in other words. A service that was never met may speak
 * so, and whoever writes a client for it finds out here what becomes of theirs.
 *
 * <pre>{@code
 * XuqmEmulator.builder().disguise(Disguise.ofSeed(42)).start();
 * XuqmEmulator.builder().disguise(Disguise.of(DisguiseOption.CODE_ZERO, DisguiseOption.PAGES_FROM_1)).start();
 * }</pre>
 */
public final class Disguise {

    private static final Disguise NONE = new Disguise(EnumSet.noneOf(DisguiseOption.class));

    /** Of ten aspects three are disguised. */
    private static final double CHANCE = 0.3;

    /** The first numbers of generators whose seeds lie together are nearly the same. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private static final Set<DisguiseOption> OF_THE_CODE = EnumSet.of(
            DisguiseOption.CODE_NAMED_ERRCODE, DisguiseOption.STATUS_ABSENT, DisguiseOption.ERRORS_UNDER_200);

    private static final Set<DisguiseOption> OF_THE_ENVELOPE = EnumSet.of(
            DisguiseOption.CODE_TEXT,
            DisguiseOption.CODE_ZERO,
            DisguiseOption.CODE_ZEROS,
            DisguiseOption.CODE_OK,
            DisguiseOption.CODE_ABSENT,
            DisguiseOption.STATUS_ABSENT,
            DisguiseOption.STATUS_NUMBER,
            DisguiseOption.STATUS_WORD,
            DisguiseOption.STATUS_TRUTH,
            DisguiseOption.CODE_NAMED_ERRCODE,
            DisguiseOption.DATA_NAMED_RESULT,
            DisguiseOption.MESSAGE_NAMED_MSG,
            DisguiseOption.MESSAGE_ABSENT,
            DisguiseOption.ENVELOPE_REVERSED,
            DisguiseOption.NOTHING_ABSENT,
            DisguiseOption.NOTHING_TEXT,
            DisguiseOption.NOTHING_TRUE,
            DisguiseOption.ERRORS_UNDER_200,
            DisguiseOption.REQUEST_ID_MEMBER);

    private final Set<DisguiseOption> options;

    private Disguise(Set<DisguiseOption> options) {
        this.options = Collections.unmodifiableSet(options);
    }

    /**
     * No disguise: the emulator speaks as {@code spec/} has it.
     *
     * @return the disguise without options
     */
    public static Disguise none() {
        return NONE;
    }

    /**
     * A disguise of chosen options.
     *
     * @param options the options; none is no disguise
     * @return the disguise
     * @throws IllegalArgumentException if two of them are about the same, or one takes away what another is about
     */
    public static Disguise of(DisguiseOption... options) {
        Map<Aspect, DisguiseOption> chosen = new EnumMap<>(Aspect.class);
        for (DisguiseOption option : options) {
            DisguiseOption other = chosen.put(option.aspect(), option);
            if (other != null && other != option) {
                throw new IllegalArgumentException(other.id() + " and " + option.id() + " are about the same");
            }
        }
        for (DisguiseOption option : chosen.values()) {
            DisguiseOption other = preventing(option, chosen.values());
            if (other != null) {
                throw new IllegalArgumentException(other.id() + " leaves nothing for " + option.id() + " to disguise");
            }
        }
        EnumSet<DisguiseOption> set = EnumSet.noneOf(DisguiseOption.class);
        set.addAll(chosen.values());
        return new Disguise(set);
    }

    /** Which of the options takes away what an option is about; null if none does. */
    private static @Nullable DisguiseOption preventing(DisguiseOption option, Collection<DisguiseOption> others) {
        if (others.contains(DisguiseOption.ENVELOPE_ABSENT) && OF_THE_ENVELOPE.contains(option)) {
            return DisguiseOption.ENVELOPE_ABSENT;
        }
        // A refusal must be told from a success, and one refusal from another.
        return others.contains(DisguiseOption.CODE_ABSENT) && OF_THE_CODE.contains(option)
                ? DisguiseOption.CODE_ABSENT
                : null;
    }

    /**
     * A disguise by chance: several options at once, the same for the same seed on every machine.
     *
     * @param seed any number
     * @return the disguise, of one option at least
     */
    public static Disguise ofSeed(long seed) {
        Random random = new Random(seed * SCATTER);
        EnumSet<DisguiseOption> set = EnumSet.noneOf(DisguiseOption.class);
        while (set.isEmpty()) {
            for (Aspect aspect : Aspect.values()) {
                List<DisguiseOption> about = Arrays.stream(DisguiseOption.values())
                        .filter(option -> option.aspect() == aspect)
                        .toList();
                boolean isDisguised = random.nextDouble() < CHANCE;
                DisguiseOption option = about.get(random.nextInt(about.size()));
                if (isDisguised) {
                    set.add(option);
                }
            }
        }
        Set<DisguiseOption> drawn = EnumSet.copyOf(set);
        set.removeIf(option -> preventing(option, drawn) != null);
        return new Disguise(set);
    }

    /**
     * Reads a disguise from a command line.
     *
     * @param text a seed, such as {@code 42}, or names of options, separated by commas; empty for none
     * @return the disguise
     * @throws IllegalArgumentException if it is neither; the message says what comes nearest
     */
    public static Disguise parse(String text) {
        String trimmed = text.trim();
        if (trimmed.matches("-?\\d{1,18}")) {
            return ofSeed(Long.parseLong(trimmed));
        }
        return trimmed.isEmpty()
                ? NONE
                : of(Arrays.stream(trimmed.split(",", -1))
                        .map(name -> DisguiseOption.of(name.trim()))
                        .toArray(DisguiseOption[]::new));
    }

    /**
     * What it consists of.
     *
     * @return an unmodifiable set, in the order of the enumeration
     */
    public Set<DisguiseOption> options() {
        return options;
    }

    /**
     * Whether it has an option.
     *
     * @param option the option
     * @return whether it does
     */
    public boolean has(DisguiseOption option) {
        return options.contains(option);
    }

    /**
     * With which settings the SDK's {@code WireOptions} fit it.
     *
     * @return names and values as in a properties file, sorted
     */
    public Map<String, String> correction() {
        Map<String, String> all = new TreeMap<>();
        options.forEach(option -> all.putAll(option.correction()));
        return Collections.unmodifiableMap(all);
    }

    /** Shows the names of its options as {@link #parse} reads them. */
    @Override
    public String toString() {
        return options.stream().map(DisguiseOption::id).collect(Collectors.joining(","));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Disguise disguise && options.equals(disguise.options);
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }
}
