package com.xuqm.jdbc;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The callback ledger in H2")
class H2CallbackLedgerTest extends CallbackLedgerScenarios {

    H2CallbackLedgerTest() {
        super(TestDatabase.H2);
    }
}
