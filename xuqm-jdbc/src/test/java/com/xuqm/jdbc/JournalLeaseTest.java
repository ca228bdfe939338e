package com.xuqm.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.bulk.journal.InputMark;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settled;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settlement;
import com.xuqm.sdk.bulk.journal.Positions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The lease of a journal")
class JournalLeaseTest {

    private static final CampaignIdentity CAMPAIGN = new CampaignIdentity("messages", "spring", "0f".repeat(32));
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final String APPEND = "xuqm_journal_entry";

    private final AtomicLong nanos = new AtomicLong();
    private TestPool pool;

    @AfterEach
    void close() {
        pool.close();
    }

    private void open(TestDatabase database, int connections) {
        pool = database.open(connections);
        JdbcDatabase.of(pool).createTables();
        pool.forgetStatements();
    }

    private JdbcJournal journal(String name) {
        return JdbcJournal.in(JdbcDatabase.of(pool), name).withLease(LEASE);
    }

    /** One whose clock stands still, and which renews nothing. */
    private JdbcJournal still(String name) {
        return journal(name).with(new Pulse(nanos::get, renewal -> {}));
    }

    private static Sending sending(long position) {
        return new Sending(Positions.of(position), new InputMark(position + 1, position));
    }

    private static Settled accepted(long position) {
        return new Settled(List.of(new Settlement(BulkStatus.ACCEPTED, 0, Positions.of(position))));
    }

    private static BulkJournal.Session opened(BulkJournal journal) {
        BulkJournal.Session session = journal.open(CAMPAIGN);
        session.replay(unused -> {});
        return session;
    }

    private List<JournalRecord> records(String name) {
        List<JournalRecord> records = new ArrayList<>();
        try (BulkJournal.Session session = journal(name).open(CAMPAIGN)) {
            session.replay(records::add);
        }
        return records;
    }

    private static BulkJournalException failure(Runnable action) {
        List<BulkJournalException> failures = new ArrayList<>();
        assertThatExceptionOfType(BulkJournalException.class)
                .isThrownBy(action::run)
                .satisfies(failures::add);
        return failures.get(0);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("is told to whoever finds the journal in use: who has it, and for how long")
    void in_use(TestDatabase database) {
        open(database, 2);
        try (BulkJournal.Session unused = opened(journal("a").withHolder("worker 7"))) {
            BulkJournalException failure = failure(() -> journal("a").open(CAMPAIGN));

            assertThat(failure.reason()).isEqualTo(Reason.IN_USE);
            assertThat(failure)
                    .hasMessageMatching("the journal \"a\" is in use by worker 7, whose lease lasts (59|60) s.*");
        }
    }

    @Test
    @DisplayName(
            "is shown to whoever watches: three quarters of it from the last renewal on, and nothing once it was given back")
    void remaining() {
        open(TestDatabase.H2, 2);
        BulkJournal.Session session = opened(still("a"));
        assertThat(session.remainingLease()).isEqualTo(Duration.ofSeconds(45));

        nanos.addAndGet(Duration.ofSeconds(40).toNanos());
        assertThat(session.remainingLease()).isEqualTo(Duration.ofSeconds(5));
        session.append(sending(0));
        assertThat(session.remainingLease()).isEqualTo(Duration.ofSeconds(45));
        nanos.addAndGet(Duration.ofSeconds(46).toNanos());
        assertThat(session.remainingLease()).isEqualTo(Duration.ofSeconds(-1));
        assertThat(session.stillMine()).isFalse();

        session.close();
        assertThat(session.remainingLease()).isZero();
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("is the journal's own: two campaigns run at once in one table")
    void two_campaigns(TestDatabase database) {
        open(database, 2);
        try (BulkJournal.Session one = opened(journal("a"));
                BulkJournal.Session other = opened(journal("b"))) {
            one.append(sending(0));
            other.append(sending(5));
        }

        assertThat(records("a")).containsExactly(sending(0));
        assertThat(records("b")).containsExactly(sending(5));
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("can be broken by an operator: who had it writes nothing any more, and another run begins")
    void can_be_broken(TestDatabase database) {
        open(database, 2);
        assertThat(journal("a").breakLease()).as("before it is there").isFalse();
        try (BulkJournal.Session hanging = opened(still("a"))) {
            hanging.append(sending(0));

            assertThat(journal("a").breakLease()).isTrue();
            assertThat(journal("a").breakLease()).as("once more").isFalse();
            assertThat(failure(() -> hanging.append(sending(1))).reason()).isEqualTo(Reason.LOST);
            assertThat(hanging.stillMine()).isFalse();
            assertThat(records("a")).containsExactly(sending(0));
        }
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("ends for sending a quarter before its end, by the clock that only goes forward")
    void ends_with_a_margin(TestDatabase database) {
        open(database, 2);
        try (BulkJournal.Session session = opened(still("a"))) {
            nanos.addAndGet(LEASE.toNanos() * 3 / 4 - 1);
            assertThat(session.stillMine()).isTrue();
            nanos.addAndGet(1);
            assertThat(session.stillMine()).isFalse();

            session.append(sending(0)); // nobody has taken it meanwhile
            assertThat(session.stillMine()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("does not save one who was stopped between announcing and sending")
    void stopped_between_announcing_and_sending(TestDatabase database) {
        open(database, 2);
        try (BulkJournal.Session stopped = opened(still("a"))) {
            stopped.append(sending(0));
            nanos.addAndGet(3 * LEASE.toNanos());
            TestDatabase.pass(pool, "xuqm_journal", LEASE.multipliedBy(3));
            try (BulkJournal.Session next = opened(journal("a"))) {
                next.append(accepted(0));
                next.append(sending(1));

                assertThat(stopped.stillMine()).isFalse();
                assertThat(failure(() -> stopped.append(sending(2))).reason()).isEqualTo(Reason.LOST);
                assertThat(failure(() -> stopped.append(accepted(0))).reason()).isEqualTo(Reason.LOST);
            }
        }
        assertThat(records("a")).containsExactly(sending(0), accepted(0), sending(1));
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("outlives a database that is away for a while, and nothing is missing then")
    void outlives_a_short_absence(TestDatabase database) {
        open(database, 2);
        AtomicInteger failures = new AtomicInteger();
        try (BulkJournal.Session session = opened(journal("a"))) {
            pool.failIf(sql -> sql.contains(APPEND) && failures.incrementAndGet() <= 3);
            session.append(sending(0));
            session.append(accepted(0));
            session.append(sending(1));
        }
        assertThat(failures).hasValueGreaterThan(3);
        assertThat(records("a")).containsExactly(sending(0), accepted(0), sending(1));
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("is lost to a database that stays away, and the reason is told")
    void is_lost_to_a_database_that_stays_away(TestDatabase database) {
        open(database, 2);
        BulkJournal.Session session = opened(still("a"));
        pool.failIf(sql -> nanos.addAndGet(LEASE.toNanos() / 10) > 0);

        BulkJournalException failure = failure(() -> session.append(sending(0)));

        assertThat(failure.reason()).isEqualTo(Reason.LOST);
        assertThat(failure)
                .hasMessageContaining(
                        "could not be reached in time to renew its lease of PT1M (the connection was lost)");
        assertThat(session.stillMine()).isFalse();
        pool.failIf(sql -> false);
        session.close();
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("is renewed although a renewal fails")
    void is_renewed_although_a_renewal_fails(TestDatabase database) throws Exception {
        open(database, 2);
        CountDownLatch renewals = new CountDownLatch(4);
        AtomicInteger tried = new AtomicInteger();
        pool.onStatement(sql -> renewals.countDown());
        try (BulkJournal.Session session =
                journal("a").withLease(Duration.ofSeconds(1)).open(CAMPAIGN)) {
            pool.failIf(sql -> sql.startsWith("UPDATE") && tried.incrementAndGet() == 1);
            session.replay(unused -> {});
            assertThat(renewals.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    @DisplayName("is renewed although a renewal hangs, for it is timed out")
    void is_renewed_although_a_renewal_hangs() throws Exception {
        open(TestDatabase.POSTGRESQL, 2);
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch next = new CountDownLatch(3);
        JdbcDatabase impatient = JdbcDatabase.of(pool).withTimeout(Duration.ofMillis(500));
        BulkJournal journal = JdbcJournal.in(impatient, "a").withLease(Duration.ofMinutes(1));
        try (BulkJournal.Session session = opened(journal)) {
            try (Connection other = DriverManager.getConnection(pool.url());
                    Statement lock = other.createStatement()) {
                other.setAutoCommit(false);
                lock.execute("SELECT * FROM xuqm_journal FOR UPDATE");
                pool.onStatement(sql -> {
                    hangs.countDown();
                    next.countDown();
                });
                Thread run = new Thread(() -> session.append(sending(0)), "run");
                run.start();
                assertThat(hangs.await(1, TimeUnit.MINUTES)).isTrue();
                assertThat(next.await(1, TimeUnit.MINUTES))
                        .as("it is tried again and again")
                        .isTrue();
                other.rollback();
                run.join();
            }
            assertThat(session.stillMine()).isTrue();
        }
        assertThat(records("a")).containsExactly(sending(0));
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName(
            "is over when the journal is closed, although a renewal that was given up reaches the database only then")
    void late_renewal(TestDatabase database) throws SQLException {
        open(database, 2);
        long epoch;
        try (BulkJournal.Session session = opened(still("a"))) {
            session.append(sending(0));
            epoch = Long.parseLong(TestDatabase.ask(pool, "SELECT epoch FROM xuqm_journal"));
        }
        JournalTable late = new JournalTable(JdbcDatabase.of(pool));

        assertThat(late.renew("a", epoch, Duration.ofMinutes(1))).isFalse();
        assertThat(late.append("a", epoch, Duration.ofMinutes(1), 1, new byte[] {1}))
                .isFalse();
        assertThat(records("a")).containsExactly(sending(0));
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("is given back although the first try to fails")
    void is_given_back(TestDatabase database) {
        open(database, 2);
        AtomicInteger tried = new AtomicInteger();
        try (BulkJournal.Session session = opened(still("a"))) {
            session.append(sending(0));
            pool.failIf(sql -> sql.startsWith("UPDATE") && tried.incrementAndGet() == 1);
        }

        assertThat(tried).hasValue(2);
        assertThat(records("a")).containsExactly(sending(0));
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("costs no more: what became of requests is written along with the next announcement, in one statement")
    void one_statement_a_request(TestDatabase database) {
        open(database, 1);
        try (BulkJournal.Session session = opened(still("a"))) {
            pool.forgetStatements();
            for (int i = 0; i < 10; i++) {
                session.append(sending(i));
                session.append(accepted(i));
            }
            assertThat(pool.statements()).hasSize(10);
        }
        assertThat(records("a")).hasSize(20);
        assertThat(TestDatabase.ask(pool, "SELECT count(*) FROM xuqm_journal_entry"))
                .isEqualTo("11");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("leaves outcomes waiting for no longer than a moment")
    void outcomes_do_not_wait(TestDatabase database) throws Exception {
        open(database, 2);
        CountDownLatch written = new CountDownLatch(2);
        pool.onStatement(sql -> {
            if (sql.contains(APPEND) && !sql.startsWith("SELECT")) {
                written.countDown();
            }
        });
        try (BulkJournal.Session session = opened(journal("a"))) {
            session.append(sending(0));
            session.append(accepted(0));
            assertThat(written.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("keeps a record once, if it is not known whether its statement was carried out")
    void carried_out_without_an_answer(TestDatabase database) throws SQLException {
        open(database, 1);
        JdbcDatabase known = JdbcDatabase.of(pool);
        JournalTable table = new JournalTable(known);
        long epoch = table.take("a", CAMPAIGN, "me", LEASE);
        byte[] row = row(sending(0));

        assertThat(table.append("a", epoch, LEASE, 1, row)).isTrue();
        assertThat(table.append("a", epoch, LEASE, 1, row)).as("once more").isTrue();
        assertThat(table.append("a", epoch - 1, LEASE, 2, row))
                .as("by an earlier run")
                .isFalse();
        assertThat(table.append("a", epoch - 1, LEASE, 1, row))
                .as("by an earlier run, which was there")
                .isFalse();
        assertThat(TestDatabase.ask(pool, "SELECT count(*) FROM xuqm_journal_entry"))
                .isEqualTo("1");
    }

    private static byte[] row(JournalRecord entry) {
        PendingRecords records = new PendingRecords();
        records.add(entry, 0);
        return records.bytes();
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("guards rows that are read page by page, and a damaged one is told")
    void many_rows_and_damage(TestDatabase database) throws SQLException {
        open(database, 1);
        int rows = 2 * JournalTable.PAGE + 1;
        try (BulkJournal.Session session = opened(still("a"))) {
            for (int i = 0; i < rows; i++) {
                session.append(sending(i));
            }
        }
        assertThat(records("a")).hasSize(rows);

        TestDatabase.update(pool, "DELETE FROM xuqm_journal_entry WHERE seq = 7");
        assertThat(failure(() -> records("a")).reason()).isEqualTo(Reason.CORRUPT);
        TestDatabase.update(pool, "DELETE FROM xuqm_journal_entry WHERE seq > 1");
        TestDatabase.update(
                pool,
                "UPDATE xuqm_journal_entry SET records = "
                        + (database == TestDatabase.H2 ? "X'000000ff53'" : "'\\x000000ff53'"));
        assertThat(failure(() -> records("a"))).hasMessageContaining("cannot be trusted");
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName(
            "keeps a journal from being deleted while a run has it; then it goes with all its rows, and begins anew")
    void delete(TestDatabase database) {
        open(database, 1);
        journal("a").delete(); // which is not there
        try (BulkJournal.Session session = opened(journal("a"))) {
            session.append(sending(0));
            assertThat(failure(() -> journal("a").delete()).reason()).isEqualTo(Reason.IN_USE);
        }
        journal("a").delete();

        assertThat(TestDatabase.ask(pool, "SELECT count(*) FROM xuqm_journal_entry"))
                .isEqualTo("0");
        assertThat(records("a")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("holds for campaigns with hostile names, which are data and nothing else")
    void hostile_names(TestDatabase database) {
        open(database, 1);
        String hostile = "'; DROP TABLE xuqm_journal; -- \" \\ % _ \u4e2d \uD83D\uDE00 ${x} {fn now()}?";
        CampaignIdentity campaign = new CampaignIdentity("messages", hostile, "0f");
        try (BulkJournal.Session session = journal(hostile).open(campaign)) {
            session.replay(unused -> {});
            session.append(sending(0));
        }
        assertThat(TestDatabase.ask(pool, "SELECT campaign FROM xuqm_journal")).isEqualTo(hostile);
        assertThat(TestDatabase.ask(pool, "SELECT fingerprint FROM xuqm_journal"))
                .as("salted")
                .isNotEqualTo("0f")
                .hasSize(64);
    }

    @ParameterizedTest
    @MethodSource("com.xuqm.jdbc.TestDatabase#all")
    @DisplayName("is told to be unwritable, and not lost, if the table is gone")
    void table_is_gone(TestDatabase database) {
        open(database, 1);
        try (BulkJournal.Session session = opened(still("a"))) {
            TestDatabase.update(pool, "DROP TABLE xuqm_journal_entry");
            assertThat(failure(() -> session.append(sending(0))).reason()).isEqualTo(Reason.IO);
            assertThat(failure(() -> session.append(sending(0))).reason()).isEqualTo(Reason.IO);
        }
    }
}
