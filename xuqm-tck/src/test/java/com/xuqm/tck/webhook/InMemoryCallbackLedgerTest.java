package com.xuqm.tck.webhook;

import com.xuqm.sdk.webhook.receive.CallbackLedger;
import org.junit.jupiter.api.DisplayName;

/** Here and not in the core, which cannot depend on its own contract. */
@DisplayName("The callback ledger in memory")
class InMemoryCallbackLedgerTest extends CallbackLedgerContract {

    @Override
    protected CallbackLedger ledger() {
        return CallbackLedger.inMemory(100);
    }
}
