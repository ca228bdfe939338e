package com.xuqm.cli.command;

import com.xuqm.cli.migrate.MoveOptions;
import com.xuqm.cli.migrate.ReportView;
import com.xuqm.cli.migrate.SourceOptions;
import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Json;
import com.xuqm.cli.settings.Settings;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.migration.Migration;
import com.xuqm.migration.MigrationBuilder;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.VerificationReport;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.RateLimit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Moves an app from elsewhere to Xuqm. */
@Command(
        name = "migrate",
        description = "Moves accounts, friends, groups and history from Tencent Cloud IM, Maxim or files to Xuqm.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class MigrateCommand {

    private static final int TOKENS = 1_000_000;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private MigrateCommand() {}

    /** Returns the command with its steps. */
    public static CommandLine with(Context context) {
        return new CommandLine(new MigrateCommand())
                .addSubcommand(new Plan(context))
                .addSubcommand(new Run(context))
                .addSubcommand(new Verify(context))
                .addSubcommand(new Report(context));
    }

    /** What all of them have. */
    abstract static class Step implements Callable<Integer> {

        final Context context;

        @Mixin
        SourceOptions source = new SourceOptions();

        @Mixin
        MoveOptions move = new MoveOptions();

        @Option(names = "--json", description = "Print JSON for programs, one document on each line.")
        boolean json;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Show this help.")
        @SuppressWarnings("unused") // read by picocli
        private boolean help;

        Step(Context context) {
            this.context = context;
        }

        MigrationBuilder builder(MigrationSource from) {
            return move.apply(
                    Migration.from(from)
                            .onProgress(BETWEEN_LINES, going -> context.output().note(ReportView.progress(going))),
                    context.surroundings().folder());
        }

        int show(MigrationReport report) {
            if (json) {
                context.output().line(Json.line(new JacksonJsonBinding().toJson(report.asMap())));
            } else {
                ReportView.print(context.output(), report);
            }
            return ReportView.exitCode(report).code();
        }
    }

    /** The dry run. */
    @Command(
            name = "plan",
            description = "Reads the source and writes nothing: counts, what will be lost, and requests.")
    static final class Plan extends Step {

        Plan(Context context) {
            super(context);
        }

        @Override
        public Integer call() {
            MigrationReport plan = source.with(
                    context.surroundings(), from -> builder(from).build().plan());
            show(plan);
            return ExitCode.OK.code();
        }
    }

    /** What talks to the target. */
    abstract static class TargetStep extends Step {

        @Mixin
        private ConnectionOptions connection = new ConnectionOptions();

        @Option(
                names = "--rate",
                paramLabel = "PER-SECOND",
                description = "Requests per second to the target, at most.")
        private @Nullable Double rate;

        TargetStep(Context context) {
            super(context);
        }

        @Override
        public Integer call() {
            Settings settings = connection.settings(context);
            confirm(settings);
            try (XuqmClient target = Clients.open(context, settings, builder -> {
                builder.tokenCacheSize(TOKENS);
                if (rate != null) {
                    builder.rateLimit(RateLimit.perSecond(rate));
                }
            })) {
                return source.with(
                        context.surroundings(),
                        from -> carryOut(builder(from).to(target).build()));
            }
        }

        /** Asks whether it is meant, where something is written. */
        void confirm(Settings settings) {}

        abstract int carryOut(Migration migration);
    }

    /** The move. */
    @Command(name = "run", description = "Moves what is not moved yet; after a crash the same command continues.")
    static final class Run extends TargetStep {

        @Option(names = "--yes", paramLabel = "APPKEY", description = "Confirm for a protected profile, in a script.")
        private @Nullable String yes;

        Run(Context context) {
            super(context);
        }

        @Override
        void confirm(Settings settings) {
            Protection.ask(context, settings, "move an app", yes);
        }

        @Override
        int carryOut(Migration migration) {
            return show(migration.run());
        }
    }

    /** The comparison. */
    @Command(name = "verify", description = "Reads both sides again, without the journal, and lists the differences.")
    static final class Verify extends TargetStep {

        Verify(Context context) {
            super(context);
        }

        @Override
        int carryOut(Migration migration) {
            JacksonJsonBinding binding = new JacksonJsonBinding();
            VerificationReport report = migration.verify(binding);
            if (json) {
                context.output().line(Json.line(binding.toJson(report.asMap())));
            } else {
                ReportView.print(context.output(), report);
            }
            return (report.differing() == 0 ? ExitCode.OK : ExitCode.SOME_REJECTED).code();
        }
    }

    /** What became of all. */
    @Command(
            name = "report",
            description = "Writes report.md, and for each reason a file with the ids that were not moved.")
    static final class Report extends Step {

        @Option(
                names = "--into",
                paramLabel = "DIR",
                defaultValue = "migration-report",
                description = "The folder to write to; ${DEFAULT-VALUE} by default.")
        private Path into = Path.of("migration-report");

        Report(Context context) {
            super(context);
        }

        @Override
        public Integer call() {
            Path folder = context.surroundings().folder().resolve(into);
            return show(source.with(
                    context.surroundings(), from -> builder(from).build().report(folder)));
        }
    }
}
