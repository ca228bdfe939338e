package com.xuqm.jdbc;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The journal in PostgreSQL")
class PostgresJournalTest extends JournalScenarios {

    PostgresJournalTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
