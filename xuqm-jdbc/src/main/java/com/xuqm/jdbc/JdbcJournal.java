package com.xuqm.jdbc;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A campaign's journal in a database, so that another machine can go on with a campaign whose process or machine has died: after it, and
 * never beside it.
 *
 * <p>A run holds the journal by a lease, which a thread of its own renews; it ends by itself when the process has died, is stopped, or cannot reach the
 * database. The run stops sending a quarter of the lease before that. Every write names the run, by a number that grows with each, so that one that has lost its lease
 * writes nothing any more. What no lease can prevent is that a process is halted after the last look at its lease and before its request leaves the
 * machine, and goes on much later: that a request is not carried out twice is then the service's to see, by the campaign's id.
 *
 * <p>Each request costs a round trip on PostgreSQL: what became of earlier ones is written along with the announcement of the next. A process that is
 * killed may thus leave as unknown whom its last answers were about, and does not send to them again.
 *
 * <p>The table holds what a {@linkplain com.xuqm.sdk.bulk.journal.FileJournal journal in a file} holds: the campaign's name, places in the input, codes, keys of ordered
 * recipients, and salted hashes; no other ids, no texts. {@link #delete} ends it.
 */
public final class JdbcJournal implements BulkJournal {

    private static final int LONGEST_NAME = 200;

    private final JournalTable table;
    private final String name;
    private final Duration lease;
    private final String holder;
    private final Pulse pulse;

    private JdbcJournal(JournalTable table, String name, Duration lease, String holder, Pulse pulse) {
        this.table = table;
        this.name = name;
        this.lease = lease;
        this.holder = holder;
        this.pulse = pulse;
    }

    /**
     * Keeps the journal in a database, where it is made if it is not there.
     *
     * @param database the database
     * @param name what it is called there, 1 to 200 characters; another one for each campaign, best the campaign's id
     * @return a journal that other machines can open when its run has ended, or has died
     */
    public static JdbcJournal in(JdbcDatabase database, String name) {
        return new JdbcJournal(
                new JournalTable(Arguments.notNull("database", database)),
                Arguments.line("name", name, LONGEST_NAME),
                Duration.ofMinutes(1),
                thisProcess(),
                Pulse.OF_THE_JVM);
    }

    private static String thisProcess() {
        String host = System.getenv("HOSTNAME");
        String process = "process " + ProcessHandle.current().pid();
        return host == null || host.isBlank() || host.length() > LONGEST_NAME / 2 ? process : process + " of " + host;
    }

    /**
     * Returns the same journal with another lease: after how long another machine may take over from one that has died. A run sends only during the first three
     * quarters of it, counted from when it last reached the database, so that the rest is room for its last requests: it is to be longer than an attempt may take.
     *
     * @param length one second to an hour; a minute by default
     * @return a new journal
     */
    public JdbcJournal withLease(Duration length) {
        return new JdbcJournal(
                table,
                name,
                Arguments.range("lease", length, Duration.ofSeconds(1), Duration.ofHours(1)),
                holder,
                pulse);
    }

    /**
     * Returns the same journal with another name of whoever holds it, which others are told while it is in use.
     *
     * @param who 1 to 200 characters; the number of the process and {@code HOSTNAME} of its environment by default
     * @return a new journal
     */
    public JdbcJournal withHolder(String who) {
        return new JdbcJournal(table, name, lease, Arguments.line("holder", who, LONGEST_NAME), pulse);
    }

    /** Lets tests decide what time it is, and whether anything is renewed. */
    JdbcJournal with(Pulse other) {
        return new JdbcJournal(table, name, lease, holder, other);
    }

    /**
     * {@inheritDoc}
     *
     * @throws BulkJournalException besides, for the reason {@link Reason#IN_USE}, with who has it open and for how long their lease lasts yet
     * @throws JdbcException if the tables are not there
     */
    @Override
    public Session open(CampaignIdentity campaign) {
        return asked("cannot be opened", () -> {
            long before = pulse.nanoTime().getAsLong();
            long epoch = table.take(name, Arguments.notNull("campaign", campaign), holder, lease);
            return JdbcJournalSession.begin(table, name, epoch, lease, pulse, before);
        });
    }

    /**
     * Takes the journal from whoever has it open, such as a process that hangs. It writes nothing any more, and so begins no further request; one that it had announced before may
     * still be on its way. Do it when you know that it is dead, or harmless.
     *
     * @return whether anybody had it open
     * @throws BulkJournalException if the database is away
     */
    public boolean breakLease() {
        return asked("cannot be taken from its holder", () -> table.breakLease(name));
    }

    /**
     * Deletes the journal. Do it when the campaign is over and its report was read.
     *
     * @throws BulkJournalException if a run has it open, or the database is away
     */
    public void delete() {
        asked("cannot be deleted", () -> {
            table.delete(name);
            return true;
        });
    }

    private interface Question<T> {
        T ask() throws SQLException;
    }

    private <T> T asked(String failure, Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new BulkJournalException(
                    Reason.IO, "the journal \"" + name + "\" " + failure + ": " + e.getMessage(), e);
        }
    }

    static BulkJournalException inUse(String name, String holder, long millis) {
        return new BulkJournalException(
                Reason.IN_USE,
                "the journal \"" + name + "\" is in use by " + holder + ", whose lease lasts "
                        + Math.max(1, TimeUnit.MILLISECONDS.toSeconds(millis))
                        + " s yet unless it is renewed; wait for its end, or stop it",
                null);
    }

    @Override
    public String toString() {
        return "JdbcJournal[" + name + ", " + lease + "]";
    }
}
