package com.xuqm.jdbc;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The replay guard in H2")
class H2ReplayGuardTest extends ReplayGuardScenarios {

    H2ReplayGuardTest() {
        super(TestDatabase.H2);
    }
}
