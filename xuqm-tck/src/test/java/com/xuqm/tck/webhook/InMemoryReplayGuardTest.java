package com.xuqm.tck.webhook;

import com.xuqm.sdk.webhook.receive.ReplayGuard;
import org.junit.jupiter.api.DisplayName;

/** Here and not in the core, which cannot depend on its own contract. */
@DisplayName("The replay guard in memory")
class InMemoryReplayGuardTest extends ReplayGuardContract {

    @Override
    protected ReplayGuard guard() {
        return ReplayGuard.inMemory(100);
    }
}
