package com.xuqm.cli.migrate;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.output.Output;
import com.xuqm.migration.report.Difference;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.MigrationReport.Counts;
import com.xuqm.migration.report.MigrationReport.ReasonCount;
import com.xuqm.migration.report.VerificationReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows reports. */
public final class ReportView {

    private ReportView() {}

    /** A line of how far it is: what was looked at of each kind, and what is not there of all. */
    public static String progress(MigrationReport report) {
        String kinds = report.kinds().entrySet().stream()
                .map(each ->
                        number(each.getValue().source()) + " " + each.getKey().plural())
                .collect(Collectors.joining(", "));
        Counts all = report.all();
        return (kinds.isEmpty() ? "nothing yet" : kinds) + "; refused " + number(all.refused()) + ", lost "
                + number(all.lost()) + ", not tried " + number(all.notTried());
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static void row(Output output, String what, Object... cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-14s", what));
        for (Object cell : cells) {
            line.append(String.format(
                    Locale.ROOT, " %13s", cell instanceof Long number ? number(number) : String.valueOf(cell)));
        }
        output.line(line.toString());
    }

    /** The whole of it, for people. */
    public static void print(Output output, MigrationReport report) {
        row(
                output,
                "",
                "source",
                report.dryRun() ? "to write" : "written",
                "already there",
                "refused",
                "lost",
                "not tried");
        report.kinds()
                .forEach((kind, counts) -> row(
                        output,
                        kind.plural(),
                        counts.source(),
                        counts.written(),
                        counts.alreadyThere(),
                        counts.refused(),
                        counts.lost(),
                        counts.notTried()));
        reasons(output, "not there", report, true);
        reasons(output, "there, but not whole", report, false);
        if (!report.requests().isEmpty()) {
            output.line("");
            output.line("requests of the target");
            report.requests()
                    .forEach((operation, count) ->
                            output.line(String.format(Locale.ROOT, "  %9s  %s", number(count), operation)));
        }
    }

    private static void reasons(Output output, String title, MigrationReport report, boolean ofRecords) {
        List<ReasonCount> reasons = report.reasons().stream()
                .filter(each -> each.reason().outcome().isPresent() == ofRecords)
                .toList();
        if (reasons.isEmpty()) {
            return;
        }
        output.line("");
        output.line(title);
        for (ReasonCount each : reasons) {
            String detail = each.detail().isEmpty() ? "" : " (" + each.detail() + ")";
            output.line(Harmless.line(String.format(
                    Locale.ROOT,
                    "  %9s  %s: %s: %s%s",
                    number(each.count()),
                    each.kind().plural(),
                    each.reason().code(),
                    each.reason().text(),
                    detail)));
            if (!each.reason().remedy().equals("nothing")) {
                output.line("             " + each.reason().remedy());
            }
        }
    }

    /** What a comparison has found. */
    public static void print(Output output, VerificationReport report) {
        row(output, "", "compared");
        report.compared().forEach((kind, count) -> row(output, kind.plural(), count));
        output.line("");
        output.line(
                report.differing() == 0
                        ? "no difference"
                        : number(report.differing()) + (report.differing() == 1 ? " difference" : " differences"));
        for (Difference each : report.differences()) {
            output.line(Harmless.line("  " + each.kind().plural() + "  "
                    + each.what().name().toLowerCase(Locale.ROOT) + "  " + each.id()));
        }
        if (report.differences().size() < report.differing()) {
            output.line(
                    "  and " + number(report.differing() - report.differences().size()) + " more");
        }
    }

    /** How the program ends with it. */
    public static ExitCode exitCode(@Nullable MigrationReport report) {
        if (report == null || !report.complete()) {
            return ExitCode.SOME_NOT_TRIED;
        }
        Counts all = report.all();
        return all.refused() + all.lost() > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
    }
}
