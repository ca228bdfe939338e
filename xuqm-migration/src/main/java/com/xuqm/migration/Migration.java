package com.xuqm.migration;

import com.xuqm.migration.internal.ledger.Journal;
import com.xuqm.migration.internal.ledger.Ledger;
import com.xuqm.migration.internal.ledger.Tally;
import com.xuqm.migration.internal.run.Ids;
import com.xuqm.migration.internal.run.ReportFiles;
import com.xuqm.migration.internal.run.Run;
import com.xuqm.migration.internal.run.StartCheck;
import com.xuqm.migration.internal.target.Destination;
import com.xuqm.migration.internal.target.DryDestination;
import com.xuqm.migration.internal.target.LiveDestination;
import com.xuqm.migration.internal.verify.Verifier;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.VerificationReport;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.JsonBinding;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A move of all that an app has from a source to Xuqm. {@link #plan()} reads and writes nothing; {@link #run()} writes, and goes on where an earlier run with
 * the same journal was stopped, by whatever; {@link #report(Path)} writes down what became of each record.
 *
 * <p>The order is that of Tencent's own guides: accounts, friends, block lists, groups with members, messages, what users have set for conversations. Every
 * record has a key that comes from the source alone, so that what is written twice is there once: after a crash, by two machines, beside double-writing.
 */
public final class Migration {

    private final MigrationBuilder settings;
    private final MigrationSource source;

    Migration(MigrationBuilder settings, MigrationSource source) {
        this.settings = settings;
        this.source = source;
    }

    /**
     * Begins to set up a move.
     *
     * @param source from where
     * @return a builder with all defaults
     */
    public static MigrationBuilder from(MigrationSource source) {
        return new MigrationBuilder(source);
    }

    /**
     * Reads the source as a run would, and writes nothing: how many records there are of each kind, what of them will not come over and why, and how many
     * requests a run makes. It needs neither a target nor a journal. The numbers are those of the run, but for what the target itself refuses.
     *
     * @return the plan
     * @throws com.xuqm.migration.report.MigrationException if the source cannot be read
     */
    public MigrationReport plan() {
        try (Ledger ledger = new Ledger(null, "")) {
            return run(new DryDestination(), ledger, new Ids(settings.ids(), false));
        }
    }

    /**
     * Moves what is not moved yet. Before the first write both sides are tried: whether the source can be read, whether the target knows the secret and
     * the account is an administrator there, and, for a new journal, whether the target has accounts of others. The first messages are read back before
     * others follow: what the target does not keep of them is an {@link com.xuqm.migration.report.Objection}, at which the run stops.
     *
     * @return what became of all records, those of earlier runs with the same journal among them
     * @throws com.xuqm.migration.report.MigrationException if the run stops before its end; the same run goes on from there
     */
    public MigrationReport run() {
        Destination target = new LiveDestination(settings.target(), settings.patience(), settings.clock());
        try (Ledger ledger = new Ledger(settings.journal(), settings.identity())) {
            Ids ids = new Ids(settings.ids(), true);
            new StartCheck(source, settings.target(), ids, settings.settings()).run(ledger.total(Tally::records) == 0);
            return run(target, ledger, ids);
        }
    }

    private MigrationReport run(Destination target, Ledger ledger, Ids ids) {
        AtomicLong last = new AtomicLong(System.nanoTime());
        Run run = new Run(source, target, ledger, ids, settings.settings(), going -> {
            long now = System.nanoTime();
            long before = last.get();
            if (now - before >= settings.progressNanos() && last.compareAndSet(before, now)) {
                settings.listener().accept(going.report());
            }
        });
        return run.run();
    }

    /**
     * Writes the report of all runs with the journal: {@code report.md}, and for each reason a file of the ids of the records that have it, such as
     * {@code missing-account.tsv}.
     *
     * @param folder where to, which is made if it is not there; what is there under these names is replaced
     * @return the report, whose requests are not known any more
     * @throws com.xuqm.migration.report.MigrationException if there is no journal, or it cannot be read, or the files cannot be written
     */
    public MigrationReport report(Path folder) {
        Path journal = settings.journal();
        if (journal == null) {
            throw new IllegalStateException("a report is made of the journal: set one on the builder");
        }
        return ReportFiles.write(source.name(), reader -> Journal.read(journal, reader), folder);
    }

    /**
     * Reads both sides again, without the journal, and compares what the source has with what is at the target: accounts, friends, block lists, groups, members
     * and their roles, and messages with their senders, times, order and contents. What the target has besides is no difference. It needs a client, as a run
     * does, and about as many requests.
     *
     * @param json compares contents, such as {@code new JacksonJsonBinding()}
     * @return what was compared, and what differs
     * @throws com.xuqm.migration.report.MigrationException if one of the sides cannot be read
     */
    public VerificationReport verify(JsonBinding json) {
        return new Verifier(
                        source,
                        settings.target(),
                        new Ids(settings.ids(), false),
                        settings.patience(),
                        Checks.notNull("json", json))
                .run();
    }

    @Override
    public String toString() {
        return "Migration[from " + source.name() + "]";
    }
}
