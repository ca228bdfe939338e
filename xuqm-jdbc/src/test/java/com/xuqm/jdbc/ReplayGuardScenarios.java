package com.xuqm.jdbc;

import com.xuqm.sdk.webhook.receive.ReplayGuard;
import com.xuqm.tck.webhook.ReplayGuardContract;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** The contract of replay guards, on a database. */
abstract class ReplayGuardScenarios extends ReplayGuardContract {

    private final TestDatabase database;
    private TestPool pool;

    ReplayGuardScenarios(TestDatabase database) {
        this.database = database;
    }

    @Override
    protected ReplayGuard guard() {
        pool = database.open();
        JdbcDatabase.of(pool).createTables();
        return JdbcReplayGuard.in(JdbcDatabase.of(pool));
    }

    @Override
    protected void pass(Duration time) {
        TestDatabase.pass(pool, "xuqm_nonce", time);
    }

    @AfterEach
    void close() {
        pool.close();
    }
}
