package com.xuqm.cli.migrate;

import com.xuqm.cli.settings.UsageException;
import com.xuqm.migration.MigrationBuilder;
import com.xuqm.migration.report.Objection;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How is moved. */
public final class MoveOptions {

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            defaultValue = "migration.journal",
            description = "The journal; ${DEFAULT-VALUE} by default. The same command continues from it.")
    private Path journal = Path.of("migration.journal");

    @Option(
            names = "--ids",
            paramLabel = "FILE",
            description = "The table of ids that differ at the target; the run adds to it, and you may edit it.")
    private @Nullable Path ids;

    @Option(
            names = "--missing-users",
            paramLabel = "WHAT",
            defaultValue = "refuse",
            description = "What to do with senders and members that the source does not list: refuse, placeholder, or"
                    + " map:USER.")
    private String missing = "refuse";

    @Option(
            names = "--until",
            paramLabel = "TIME",
            description = "Leave out messages that are later, such as 2026-01-31T12:00:00Z.")
    private @Nullable String until;

    @Option(
            names = "--at-once",
            paramLabel = "N",
            defaultValue = "8",
            description = "How many accounts, groups or conversations at once; ${DEFAULT-VALUE} by default.")
    private int atOnce = 8;

    @Option(
            names = "--most-refused",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description = "Stop when more of a thousand records are refused; ${DEFAULT-VALUE} by default, 1 for never.")
    private double mostRefused = 0.5;

    @Option(
            names = "--despite",
            paramLabel = "OBJECTION",
            split = ",",
            description =
                    "Continue despite these objections to the target: foreign-accounts, keys-not-kept, times-not-kept,"
                            + " counts-as-unread, not-told.")
    private List<String> despite = List.of();

    /** Sets a move up. */
    public MigrationBuilder apply(MigrationBuilder builder, Path folder) {
        builder.journal(folder.resolve(journal)).concurrency(atOnce).mostRefused(mostRefused);
        if (ids != null) {
            builder.ids(folder.resolve(ids));
        }
        if (until != null) {
            builder.until(time(until));
        }
        if (!despite.isEmpty()) {
            Objection[] objections =
                    despite.stream().map(MoveOptions::objection).toArray(Objection[]::new);
            builder.despite(objections[0], objections);
        }
        if (missing.startsWith("map:")) {
            return builder.mapMissingAccountsTo(missing.substring("map:".length()));
        }
        return switch (missing) {
            case "refuse" -> builder;
            case "placeholder" -> builder.makeMissingAccounts();
            default -> throw new UsageException("--missing-users must be refuse, placeholder or map:USER");
        };
    }

    private static Objection objection(String code) {
        return Arrays.stream(Objection.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UsageException("--despite must be one of "
                        + Arrays.stream(Objection.values()).map(Objection::code).collect(Collectors.joining(", "))));
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("--until must be a time in UTC such as 2026-01-31T12:00:00Z", e);
        }
    }
}
