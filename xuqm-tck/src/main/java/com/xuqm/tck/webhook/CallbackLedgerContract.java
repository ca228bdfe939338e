package com.xuqm.tck.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.webhook.receive.CallbackLedger;
import com.xuqm.sdk.webhook.receive.ClaimResult;
import com.xuqm.sdk.webhook.receive.Lease;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CallbackLedger} does, so that several receivers can share it: an event is handled by one of them at a time, and again
 * by another if the first one dies, but then never closed by the first. The tests of a ledger extend this class.
 */
public abstract class CallbackLedgerContract {

    private final Owners owners = new Owners();
    private CallbackLedger ledger = CallbackLedger.inMemory(1);

    /** For subclasses. */
    protected CallbackLedgerContract() {}

    /**
     * Makes a ledger that knows of no event, and has room for a hundred.
     *
     * @return the ledger
     */
    protected abstract CallbackLedger ledger();

    /**
     * Lets time pass by the clock by which the ledger ends leases. Nothing is to be done if that is the time in the leases.
     *
     * @param time how long
     */
    protected void pass(Duration time) {}

    @BeforeEach
    void begin() {
        ledger = ledger();
    }

    private void leaseEnds() {
        owners.pass(Owners.LENGTH);
        pass(Owners.LENGTH);
    }

    private Lease claimed(String id) {
        Lease lease = owners.next();
        assertThat(ledger.claim(id, lease)).isEqualTo(ClaimResult.NEW);
        return lease;
    }

    private ClaimResult claim(String id) {
        return ledger.claim(id, owners.next());
    }

    @Test
    @DisplayName("an event that was handled is done, for everybody and for good")
    void handledIsDone() {
        assertThat(ledger.handled("a", claimed("a"))).isTrue();

        assertThat(claim("a")).isEqualTo(ClaimResult.DONE);
        leaseEnds();
        assertThat(claim("a")).isEqualTo(ClaimResult.DONE);
        assertThat(claim("b")).as("another").isEqualTo(ClaimResult.NEW);
    }

    @Test
    @DisplayName("an event that is being handled is nobody else's, nor its owner's once more")
    void claimedIsInProgress() {
        Lease mine = claimed("a");

        assertThat(claim("a")).isEqualTo(ClaimResult.IN_PROGRESS);
        assertThat(ledger.claim("a", mine)).isEqualTo(ClaimResult.IN_PROGRESS);
    }

    @Test
    @DisplayName("an event that could not be handled is welcome again")
    void failedIsNew() {
        ledger.failed("a", claimed("a"));

        assertThat(claim("a")).isEqualTo(ClaimResult.NEW);
    }

    @Test
    @DisplayName("an event whose receiver has died is another's when the lease has ended")
    void deadOwnerIsFollowed() {
        claimed("a");
        leaseEnds();

        assertThat(claim("a")).isEqualTo(ClaimResult.NEW);
        assertThat(claim("a")).isEqualTo(ClaimResult.IN_PROGRESS);
    }

    @Test
    @DisplayName("one who was only slow cannot close, or give back, what is another's by now")
    void lateOwnerClosesNothing() {
        Lease slow = claimed("a");
        leaseEnds();
        Lease next = claimed("a");

        assertThat(ledger.handled("a", slow)).as("whether it was noted").isFalse();
        ledger.failed("a", slow);
        assertThat(claim("a")).isEqualTo(ClaimResult.IN_PROGRESS);

        assertThat(ledger.handled("a", next)).isTrue();
        ledger.failed("a", slow);
        ledger.failed("a", next);
        assertThat(claim("a")).isEqualTo(ClaimResult.DONE);
    }

    @Test
    @DisplayName("one who was slow, and whom nobody has followed, closes it all the same")
    void lateOwnerWhomNobodyFollowed() {
        Lease slow = claimed("a");
        leaseEnds();

        assertThat(ledger.handled("a", slow)).isTrue();
        assertThat(claim("a")).isEqualTo(ClaimResult.DONE);
    }

    @Test
    @DisplayName("nobody closes what he did not claim")
    void strangersCloseNothing() {
        assertThat(ledger.handled("a", owners.next())).isFalse();
        claimed("a");

        assertThat(ledger.handled("a", owners.next())).isFalse();
        ledger.failed("a", owners.next());
        assertThat(claim("a")).isEqualTo(ClaimResult.IN_PROGRESS);
    }

    @Test
    @DisplayName("of many who come at the same time one gets it")
    void oneOfMany() throws Exception {
        int threads = 8;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 20; round++) {
                String id = "event-" + round;
                List<Callable<ClaimResult>> claims = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    Lease lease = owners.next();
                    claims.add(() -> {
                        start.await();
                        return ledger.claim(id, lease);
                    });
                }
                List<ClaimResult> results = new ArrayList<>();
                for (Future<ClaimResult> result : executor.invokeAll(claims)) {
                    results.add(result.get());
                }
                assertThat(results).filteredOn(ClaimResult.NEW::equals).hasSize(1);
                assertThat(results).filteredOn(ClaimResult.IN_PROGRESS::equals).hasSize(threads - 1);
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
