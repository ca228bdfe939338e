package com.xuqm.jdbc;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The callback ledger in PostgreSQL")
class PostgresCallbackLedgerTest extends CallbackLedgerScenarios {

    PostgresCallbackLedgerTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
