package com.xuqm.jdbc;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The replay guard in PostgreSQL")
class PostgresReplayGuardTest extends ReplayGuardScenarios {

    PostgresReplayGuardTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
