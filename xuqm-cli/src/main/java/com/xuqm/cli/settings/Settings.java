package com.xuqm.cli.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All settings of a command. An option wins over a variable, a variable over a profile, a profile over the default. A variable that is
 * empty counts as not set.
 */
public final class Settings {

    private record Candidate(String value, String source) {}

    private final Surroundings surroundings;
    private final Profile profile;
    private final Map<Setting, Resolved> resolved = new EnumMap<>(Setting.class);

    private Settings(Surroundings surroundings, Profile profile) {
        this.surroundings = surroundings;
        this.profile = profile;
    }

    /**
     * Finds all settings.
     *
     * @param surroundings the variables and files
     * @param options what stands on the command line
     * @param warnings gets a line for each thing that is odd
     * @throws UsageException if a file cannot be used
     */
    public static Settings find(Surroundings surroundings, SettingOptions options, Consumer<String> warnings) {
        String named = firstOf(options.config(), surroundings.environment().get("XUQM_CONFIG"));
        Path file = named != null ? surroundings.folder().resolve(named) : standardFile(surroundings);
        String wanted = firstOf(options.profile(), surroundings.environment().get("XUQM_PROFILE"));
        Settings settings = new Settings(surroundings, Profile.read(file, named != null, wanted));
        for (Setting setting : Setting.values()) {
            settings.resolve(setting, options, warnings);
        }
        settings.warnOfOpenFiles(warnings);
        return settings;
    }

    private static Path standardFile(Surroundings surroundings) {
        String configured = firstOf(surroundings.environment().get("XDG_CONFIG_HOME"), null);
        Path folder = configured == null ? surroundings.home().resolve(".config") : Path.of(configured);
        return folder.resolve("xuqm").resolve("config.properties");
    }

    private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
        return first != null && !first.isBlank() ? first : second != null && !second.isBlank() ? second : null;
    }

    private void resolve(Setting setting, SettingOptions options, Consumer<String> warnings) {
        List<Candidate> candidates = candidates(setting, options);
        if (candidates.isEmpty()) {
            return;
        }
        Candidate winner = candidates.get(0);
        List<String> passedOver = candidates.stream()
                .skip(1)
                .filter(other -> !other.value().equals(winner.value()))
                .map(Candidate::source)
                .toList();
        resolved.put(setting, new Resolved(setting, winner.value(), winner.source(), passedOver));
        if (!passedOver.isEmpty()) {
            warnings.accept("warning: " + setting.key() + " is taken from " + winner.source() + "; "
                    + String.join(" and ", passedOver) + " would set another value");
        }
    }

    /** All who set it, the strongest first, the default left out where there is another. */
    private List<Candidate> candidates(Setting setting, SettingOptions options) {
        List<Candidate> all = new ArrayList<>();
        add(all, options.values().get(setting), setting.option());
        if (setting.isSecret()) {
            addFile(all, options.files().get(setting), "--" + setting.fileKey());
        }
        add(all, surroundings.environment().get(setting.variable()), setting.variable());
        if (setting.isSecret()) {
            addFile(all, surroundings.environment().get(setting.fileVariable()), setting.fileVariable());
        }
        add(all, profile.values().get(setting.key()), profile.source(setting.key()));
        if (setting.isSecret()) {
            addFile(all, profile.values().get(setting.fileKey()), profile.source(setting.fileKey()));
        }
        if (all.isEmpty()) {
            add(all, setting.standard(), "default");
        }
        return all;
    }

    private static void add(List<Candidate> all, @Nullable String value, String source) {
        if (value != null && !value.isBlank()) {
            all.add(new Candidate(value, source));
        }
    }

    private void addFile(List<Candidate> all, @Nullable String file, String source) {
        if (file != null && !file.isBlank()) {
            Path path = surroundings.folder().resolve(file);
            all.add(new Candidate(SecretFile.read(path), source + " (" + path + ")"));
            secretFiles.add(path);
        }
    }

    private final List<Path> secretFiles = new ArrayList<>();

    private void warnOfOpenFiles(Consumer<String> warnings) {
        Path file = profile.file();
        boolean holdsSecret = file != null
                && Arrays.stream(Setting.values())
                        .anyMatch(setting ->
                                setting.isSecret() && profile.values().containsKey(setting.key()));
        if (holdsSecret) {
            secretFiles.add(file);
        }
        secretFiles.stream()
                .distinct()
                .filter(SecretFile::isOpenToOthers)
                .forEach(open -> warnings.accept("warning: others on this machine can read " + open
                        + ", which holds a secret; chmod 600 closes it"));
    }

    /** Returns those that are set, in the order of {@link Setting}. */
    public List<Resolved> all() {
        return List.copyOf(resolved.values());
    }

    /** Returns a value, {@code null} if nobody set it. */
    public @Nullable String get(Setting setting) {
        Resolved found = resolved.get(setting);
        return found == null ? null : found.value();
    }

    /**
     * Returns a value without which it does not go. A secret is asked for, if somebody is there.
     *
     * @throws UsageException if it is missing; the text says how to set it
     */
    public String require(Setting setting) {
        String found = get(setting);
        if (found != null) {
            return found;
        }
        if (setting.isSecret()) {
            char[] typed = surroundings.person().secret(setting.meaning() + ": ");
            if (typed != null && typed.length > 0) {
                String value = new String(typed).strip();
                Arrays.fill(typed, ' ');
                resolved.put(setting, new Resolved(setting, value, "typed", List.of()));
                return value;
            }
        }
        throw new UsageException(setting.meaning() + " is missing; set " + howTo(setting));
    }

    private static String howTo(Setting setting) {
        return setting.isSecret()
                ? setting.variable() + ", or " + setting.fileVariable()
                        + (setting == Setting.APP_SECRET ? ", --" + setting.fileKey() : "") + " or " + setting.fileKey()
                        + " in a profile to the name of a file that holds it"
                : setting.option() + ", " + setting.variable() + ", or " + setting.key() + " in a profile";
    }
}
