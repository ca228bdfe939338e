package com.xuqm.cli.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settings under a name, from a file of properties such as {@code dev.base-url=https://dev.xuqinmin.com}. The line
 * {@code default-profile=dev} names the one that is taken if nobody asks for another.
 *
 * @param name its name, empty if there is none
 * @param file where it stands, {@code null} if there is no file
 * @param values its settings
 * @param lines on which line of the file each of them stands
 */
record Profile(String name, @Nullable Path file, Map<String, String> values, Map<String, Integer> lines) {

    private static final String DEFAULT = "default-profile";
    private static final Set<String> KEYS = Arrays.stream(Setting.values())
            .flatMap(setting ->
                    setting.isSecret() ? Stream.of(setting.key(), setting.fileKey()) : Stream.of(setting.key()))
            .collect(Collectors.toCollection(TreeSet::new));

    /**
     * Reads a profile.
     *
     * @param file the file; it may be missing if nobody asked for it
     * @param required whether somebody asked for the file
     * @param wanted the name, {@code null} for the file's default
     * @throws UsageException if it is not there, or has a setting that does not exist
     */
    static Profile read(Path file, boolean required, @Nullable String wanted) {
        if (!Files.exists(file)) {
            if (required || wanted != null) {
                throw new UsageException("there is no file " + file
                        + (wanted == null ? "" : ", which should hold the profile " + wanted));
            }
            return new Profile("", null, Map.of(), Map.of());
        }
        String text = text(file);
        Properties all = properties(file, text);
        String name = wanted != null ? wanted : all.getProperty(DEFAULT, "").strip();
        if (name.isEmpty()) {
            return new Profile("", file, Map.of(), Map.of());
        }
        Map<String, String> values = new TreeMap<>();
        for (String key : all.stringPropertyNames()) {
            if (key.startsWith(name + ".")) {
                values.put(
                        key.substring(name.length() + 1), all.getProperty(key).strip());
            }
        }
        check(file, name, values, all);
        return new Profile(name, file, Map.copyOf(values), lines(name, text));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Properties properties(Path file, String text) {
        Properties all = new Properties();
        try {
            all.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(file, e);
        }
        return all;
    }

    private static UsageException unreadable(Path file, Exception why) {
        return new UsageException(file + " cannot be read as a file of properties in UTF-8", why);
    }

    /** Where each key stands as people write it; of a key that is there twice the last one counts. */
    private static Map<String, Integer> lines(String name, String text) {
        Pattern key = Pattern.compile("\\s*" + Pattern.quote(name + ".") + "([\\w-]+)\\s*[=:].*");
        Map<String, Integer> lines = new HashMap<>();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            Matcher line = key.matcher(all.get(i));
            if (line.matches()) {
                lines.put(line.group(1), i + 1);
            }
        }
        return Map.copyOf(lines);
    }

    private static void check(Path file, String name, Map<String, String> values, Properties all) {
        if (values.isEmpty()) {
            Set<String> names = all.stringPropertyNames().stream()
                    .filter(key -> key.contains("."))
                    .map(key -> key.substring(0, key.indexOf('.')))
                    .collect(Collectors.toCollection(TreeSet::new));
            throw new UsageException(file + " has no profile " + name + "; it has "
                    + (names.isEmpty() ? "none" : String.join(", ", names)));
        }
        List<String> unknown = values.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new UsageException(file + ": profile " + name + " sets " + String.join(", ", unknown)
                    + ", which is no setting; there are " + String.join(", ", KEYS));
        }
    }

    /** Says where a key of it stands. */
    String source(String key) {
        Integer line = lines.get(key);
        return "profile " + name + " in " + file + (line == null ? "" : ", line " + line);
    }
}
