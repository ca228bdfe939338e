package com.xuqm.migration.internal.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.migration.internal.ledger.JournalEntry;
import com.xuqm.migration.internal.ledger.Tally;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.report.RecordKind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The report of a journal, as files. */
public final class ReportFiles {

    private final Path folder;
    private final Tally total = Tally.ofTotals();
    private final Map<Reason, BufferedWriter> files = new EnumMap<>(Reason.class);
    private final Set<RecordKind> stages = EnumSet.noneOf(RecordKind.class);
    private int runs;

    private ReportFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a report.
     *
     * @param source the name of the source
     * @param journal hands its entries to who asks
     * @param folder where to
     */
    public static MigrationReport write(String source, Consumer<Consumer<JournalEntry>> journal, Path folder) {
        try {
            Files.createDirectories(folder);
            ReportFiles report = new ReportFiles(folder);
            try {
                journal.accept(report::take);
            } finally {
                report.close();
            }
            boolean complete = report.stages.contains(RecordKind.CONVERSATION);
            MigrationReport made = Run.report(source, false, complete, report.runs, report.total, Map.of());
            Files.writeString(folder.resolve("report.md"), made.toMarkdown(), UTF_8);
            return made;
        } catch (IOException | UncheckedIOException e) {
            throw new MigrationException("the report cannot be written to " + folder + ": " + e, e);
        }
    }

    private void take(JournalEntry entry) {
        if (entry instanceof JournalEntry.Done done) {
            take(done.tally());
        } else if (entry instanceof JournalEntry.Part part) {
            take(part.tally());
        } else if (entry instanceof JournalEntry.StageDone stage) {
            stages.add(stage.stage());
        } else {
            runs++;
        }
    }

    private void take(Tally tally) {
        total.add(tally);
        for (Tally.Item item : tally.items()) {
            try {
                BufferedWriter file = file(item.reason());
                file.write(item.kind().plural() + "\t" + line(item.id()) + "\t" + line(item.detail()));
                file.newLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private BufferedWriter file(Reason reason) throws IOException {
        BufferedWriter file = files.get(reason);
        if (file == null) {
            file = Files.newBufferedWriter(folder.resolve(reason.code() + ".tsv"), UTF_8);
            files.put(reason, file);
        }
        return file;
    }

    /** What others have chosen stays in its cell. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
    }

    private void close() throws IOException {
        for (BufferedWriter file : files.values()) {
            file.close();
        }
    }
}
