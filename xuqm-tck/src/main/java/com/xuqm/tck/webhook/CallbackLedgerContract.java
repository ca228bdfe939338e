package com.xuqm.tck.webhook;

import com.xuqm.sdk.webhook.receive.CallbackLedger;
import com.xuqm.sdk.webhook.receive.ClaimResult;
import com.xuqm.sdk.webhook.receive.Lease;
import org.junit.jupiter.api.BeforeEach;

/**
 * What every {@link CallbackLedger} does, so that several receivers can share it: an event is handled by one of them at a time, and again
 * by another if the first one dies, but then never closed by the first. The tests of a ledger extend this class.
 */
public abstract class CallbackLedgerContract extends ClaimContract {

    private CallbackLedger ledger = CallbackLedger.inMemory(1);

    /** For subclasses. */
    protected CallbackLedgerContract() {}

    /**
     * Makes a ledger that knows of no event, and has room for a hundred.
     *
     * @return the ledger
     */
    protected abstract CallbackLedger ledger();

    @BeforeEach
    void begin() {
        ledger = ledger();
    }

    @Override
    ClaimResult claim(String id, Lease lease) {
        return ledger.claim(id, lease);
    }

    @Override
    boolean confirm(String id, Lease lease) {
        return ledger.handled(id, lease);
    }

    @Override
    void giveBack(String id, Lease lease) {
        ledger.failed(id, lease);
    }
}
