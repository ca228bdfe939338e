package com.xuqm.jdbc;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.tck.bulk.BulkJournalContract;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The contract of journals, on a database. Nothing is renewed, as in a process that is stopped. */
abstract class JournalScenarios extends BulkJournalContract {

    private static final Duration LEASE = Duration.ofMinutes(1);

    private final TestDatabase database;
    private final AtomicLong nanos = new AtomicLong();
    private TestPool pool;

    JournalScenarios(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void makeTables() {
        pool = database.open();
        JdbcDatabase.of(pool).createTables();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Override
    protected BulkJournal journal() {
        return JdbcJournal.in(JdbcDatabase.of(pool), "spring")
                .withLease(LEASE)
                .with(new Pulse(nanos::get, renewal -> {}));
    }

    @Override
    protected boolean leaseEnds() {
        nanos.addAndGet(LEASE.toNanos());
        TestDatabase.pass(pool, "xuqm_journal", LEASE);
        return true;
    }
}
