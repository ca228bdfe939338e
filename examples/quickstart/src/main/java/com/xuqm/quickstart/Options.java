package com.xuqm.quickstart;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The settings, all of them optional.
 *
 * @param accounts {@code -Dxuqm.accounts=FILE}: who is imported, header {@code userId,nickname}
 * @param recipients {@code -Dxuqm.recipients=FILE}: whom the campaign goes to, header {@code userId}
 * @param journal {@code -Dxuqm.journal=FILE}: keeps book of the campaign, so that the next run goes on with it; {@code null} for a file
 *     that is deleted at the end
 * @param transport {@code -Dxuqm.transport=jdk|netty|apache}; {@code null} for the one that ranks highest
 * @param json {@code -Dxuqm.json=jackson|gson}; {@code null} for the one that ranks highest
 */
record Options(
        CsvSource accounts,
        CsvSource recipients,
        @Nullable Path journal,
        @Nullable String transport,
        @Nullable String json) {

    private static final String PREFIX = "xuqm.";

    /** In the order of the tour. */
    private static final List<String> NAMES = List.of("accounts", "recipients", "journal", "transport", "json");

    /**
     * Reads the settings.
     *
     * @param properties the settings and whatever else there is
     * @throws UsageException if a property begins like a setting and is none, which would be passed over otherwise
     */
    static Options of(Properties properties) {
        for (String property : new TreeSet<>(properties.stringPropertyNames())) {
            if (property.startsWith(PREFIX) && !NAMES.contains(property.substring(PREFIX.length()))) {
                throw new UsageException("there is no setting -D" + property + "; there are "
                        + NAMES.stream().map(name -> "-D" + PREFIX + name).collect(Collectors.joining(", ")));
            }
        }
        return new Options(
                source(value(properties, "accounts"), "accounts.csv"),
                source(value(properties, "recipients"), "recipients.csv"),
                path(value(properties, "journal")),
                value(properties, "transport"),
                value(properties, "json"));
    }

    private static @Nullable String value(Properties properties, String name) {
        String value = properties.getProperty(PREFIX + name);
        return value == null || value.isBlank() ? null : value;
    }

    private static CsvSource source(@Nullable String file, String sample) {
        return file == null ? CsvSource.sample(sample) : CsvSource.file(file);
    }

    private static @Nullable Path path(@Nullable String file) {
        try {
            return file == null ? null : Path.of(file);
        } catch (InvalidPathException e) {
            throw new UsageException(Text.quote(file) + " is not a file name", e);
        }
    }
}
