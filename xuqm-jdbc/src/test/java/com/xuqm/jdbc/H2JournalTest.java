package com.xuqm.jdbc;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The journal in H2")
class H2JournalTest extends JournalScenarios {

    H2JournalTest() {
        super(TestDatabase.H2);
    }
}
