package com.xuqm.tck.webhook;

import com.xuqm.sdk.webhook.receive.ClaimResult;
import com.xuqm.sdk.webhook.receive.Lease;
import com.xuqm.sdk.webhook.receive.ReplayGuard;
import org.junit.jupiter.api.BeforeEach;

/**
 * What every {@link ReplayGuard} does, so that several receivers can share it: the same bytes pass once as long as their post is fresh,
 * unless whoever had them could not handle them. The tests of a guard extend this class.
 */
public abstract class ReplayGuardContract extends ClaimContract {

    private ReplayGuard guard = ReplayGuard.inMemory(1);

    /** For subclasses. */
    protected ReplayGuardContract() {}

    /**
     * Makes a guard that knows of no nonce, and has room for a hundred.
     *
     * @return the guard
     */
    protected abstract ReplayGuard guard();

    @BeforeEach
    void begin() {
        guard = guard();
    }

    @Override
    ClaimResult claim(String nonce, Lease lease) {
        return guard.claim(nonce, lease, now().plusSeconds(600));
    }

    @Override
    boolean confirm(String nonce, Lease lease) {
        return guard.confirm(nonce, lease);
    }

    @Override
    void giveBack(String nonce, Lease lease) {
        guard.release(nonce, lease);
    }
}
