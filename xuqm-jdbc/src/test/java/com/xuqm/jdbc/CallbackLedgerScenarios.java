package com.xuqm.jdbc;

import com.xuqm.sdk.webhook.receive.CallbackLedger;
import com.xuqm.tck.webhook.CallbackLedgerContract;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** The contract of callback ledgers, on a database. */
abstract class CallbackLedgerScenarios extends CallbackLedgerContract {

    private final TestDatabase database;
    private TestPool pool;

    CallbackLedgerScenarios(TestDatabase database) {
        this.database = database;
    }

    @Override
    protected CallbackLedger ledger() {
        pool = database.open();
        JdbcDatabase.of(pool).createTables();
        return JdbcCallbackLedger.in(JdbcDatabase.of(pool));
    }

    @Override
    protected void pass(Duration time) {
        TestDatabase.pass(pool, "xuqm_event", time);
    }

    @AfterEach
    void close() {
        pool.close();
    }
}
