package com.xuqm.quickstart;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
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

    /** Reads the settings by a function such as {@code System::getProperty}. */
    static Options of(UnaryOperator<@Nullable String> properties) {
        return new Options(
                source(properties.apply("xuqm.accounts"), "accounts.csv"),
                source(properties.apply("xuqm.recipients"), "recipients.csv"),
                path(notBlank(properties.apply("xuqm.journal"))),
                notBlank(properties.apply("xuqm.transport")),
                notBlank(properties.apply("xuqm.json")));
    }

    private static CsvSource source(@Nullable String file, String sample) {
        String given = notBlank(file);
        return given == null ? CsvSource.sample(sample) : CsvSource.file(given);
    }

    private static @Nullable Path path(@Nullable String file) {
        return file == null ? null : Path.of(file);
    }

    private static @Nullable String notBlank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
