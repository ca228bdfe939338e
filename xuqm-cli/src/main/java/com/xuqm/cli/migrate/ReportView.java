package com.xuqm.cli.migrate;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.output.Output;
import com.xuqm.migration.report.Difference;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.MigrationReport.Counts;
import com.xuqm.migration.report.MigrationReport.ReasonCount;
import com.xuqm.migration.report.VerificationReport;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows reports. */
public final class ReportView {

    private ReportView() {}

    /** A line of how far it is. */
    public static String progress(MigrationReport report) {
        Counts all = report.all();
        return String.format(
                Locale.ROOT,
                "%,d records: %,d written, %,d refused, %,d lost, %,d not tried",
                all.source(),
                all.there(),
                all.refused(),
                all.lost(),
                all.notTried());
    }

    /** The whole of it, for people. */
    public static void print(Output output, MigrationReport report) {
        output.line(String.format(
                Locale.ROOT, "%-14s %12s %12s %9s %9s %9s", "", "source", "written", "refused", "lost", "not tried"));
        report.kinds()
                .forEach((kind, counts) -> output.line(String.format(
                        Locale.ROOT,
                        "%-14s %,12d %,12d %,9d %,9d %,9d",
                        kind.plural(),
                        counts.source(),
                        counts.there(),
                        counts.refused(),
                        counts.lost(),
                        counts.notTried())));
        for (ReasonCount each : report.reasons()) {
            output.line(Harmless.line(String.format(
                    Locale.ROOT,
                    "%,d %s: %s%s (%s)",
                    each.count(),
                    each.kind().plural(),
                    each.reason().text(),
                    each.detail().isEmpty() ? "" : ": " + each.detail(),
                    each.reason().code())));
        }
        for (Map.Entry<String, Long> each : report.requests().entrySet()) {
            output.line(String.format(Locale.ROOT, "%,d requests of %s", each.getValue(), each.getKey()));
        }
    }

    /** What a comparison has found. */
    public static void print(Output output, VerificationReport report) {
        report.compared()
                .forEach((kind, count) ->
                        output.line(String.format(Locale.ROOT, "%-14s %,12d compared", kind.plural(), count)));
        output.line(String.format(Locale.ROOT, "%,d differences", report.differing()));
        for (Difference each : report.differences()) {
            output.line(Harmless.line(each.kind().plural() + " " + each.what() + " " + each.id()));
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
