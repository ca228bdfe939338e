package com.xuqm.tck.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.webhook.receive.ClaimResult;
import com.xuqm.sdk.webhook.receive.Lease;
import com.xuqm.sdk.webhook.receive.ReplayGuard;
import java.time.Duration;
import java.time.Instant;
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
 * What every {@link ReplayGuard} does, so that several receivers can share it: the same bytes pass once, unless whoever had them could not
 * handle them. The tests of a guard extend this class.
 */
public abstract class ReplayGuardContract {

    private final Owners owners = new Owners();
    private ReplayGuard guard = ReplayGuard.inMemory(1);

    /** For subclasses. */
    protected ReplayGuardContract() {}

    /**
     * Makes a guard that knows of no nonce, and has room for a hundred.
     *
     * @return the guard
     */
    protected abstract ReplayGuard guard();

    /**
     * Lets time pass by the clock by which the guard ends leases and forgets nonces. Nothing is to be done if that is the time in the leases.
     *
     * @param time how long
     */
    protected void pass(Duration time) {}

    @BeforeEach
    void begin() {
        guard = guard();
    }

    private void leaseEnds() {
        owners.pass(Owners.LENGTH);
        pass(Owners.LENGTH);
    }

    private Instant until() {
        return owners.now().plusSeconds(600);
    }

    private ClaimResult claim(String nonce) {
        return guard.claim(nonce, owners.next(), until());
    }

    private Lease claimed(String nonce) {
        Lease lease = owners.next();
        assertThat(guard.claim(nonce, lease, until())).isEqualTo(ClaimResult.NEW);
        return lease;
    }

    @Test
    @DisplayName("a nonce that was used is a replay as long as its post is fresh")
    void confirmedIsDone() {
        assertThat(guard.confirm("a", claimed("a"))).isTrue();

        assertThat(claim("a")).isEqualTo(ClaimResult.DONE);
        leaseEnds();
        assertThat(claim("a")).isEqualTo(ClaimResult.DONE);
        assertThat(claim("A")).as("another").isEqualTo(ClaimResult.NEW);
    }

    @Test
    @DisplayName("a nonce that is claimed is nobody else's, nor its owner's once more")
    void claimedIsInProgress() {
        Lease mine = claimed("a");

        assertThat(claim("a")).isEqualTo(ClaimResult.IN_PROGRESS);
        assertThat(guard.claim("a", mine, until())).isEqualTo(ClaimResult.IN_PROGRESS);
    }

    @Test
    @DisplayName("a nonce that was given back is as if nobody had had it")
    void releasedIsNew() {
        guard.release("a", claimed("a"));

        assertThat(claim("a")).isEqualTo(ClaimResult.NEW);
    }

    @Test
    @DisplayName("a nonce whose receiver has died is another's when the lease has ended")
    void deadOwnerIsFollowed() {
        claimed("a");
        leaseEnds();

        assertThat(claim("a")).isEqualTo(ClaimResult.NEW);
    }

    @Test
    @DisplayName("one who was only slow cannot use up, or give back, what is another's by now")
    void lateOwnerChangesNothing() {
        Lease slow = claimed("a");
        leaseEnds();
        Lease next = claimed("a");

        assertThat(guard.confirm("a", slow)).as("whether it was noted").isFalse();
        guard.release("a", slow);
        assertThat(claim("a")).isEqualTo(ClaimResult.IN_PROGRESS);

        assertThat(guard.confirm("a", next)).isTrue();
        guard.release("a", slow);
        guard.release("a", next);
        assertThat(claim("a")).isEqualTo(ClaimResult.DONE);
    }

    @Test
    @DisplayName("one who was slow, and whom nobody has followed, uses it up all the same")
    void lateOwnerWhomNobodyFollowed() {
        Lease slow = claimed("a");
        leaseEnds();

        assertThat(guard.confirm("a", slow)).isTrue();
        assertThat(claim("a")).isEqualTo(ClaimResult.DONE);
    }

    @Test
    @DisplayName("nobody uses up, or gives back, what he did not claim")
    void strangersChangeNothing() {
        assertThat(guard.confirm("a", owners.next())).isFalse();
        claimed("a");

        assertThat(guard.confirm("a", owners.next())).isFalse();
        guard.release("a", owners.next());
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
                String nonce = "nonce-" + round;
                List<Callable<ClaimResult>> claims = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    Lease lease = owners.next();
                    claims.add(() -> {
                        start.await();
                        return guard.claim(nonce, lease, until());
                    });
                }
                List<ClaimResult> results = new ArrayList<>();
                for (Future<ClaimResult> result : executor.invokeAll(claims)) {
                    results.add(result.get());
                }
                assertThat(results).filteredOn(ClaimResult.NEW::equals).hasSize(1);
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
