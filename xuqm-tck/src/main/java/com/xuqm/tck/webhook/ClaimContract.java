package com.xuqm.tck.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.webhook.receive.ClaimResult;
import com.xuqm.sdk.webhook.receive.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is the same of everything that several receivers share and of which one has each thing at a time, by a lease. */
public abstract class ClaimContract {

    private final Owners owners = new Owners();

    /** For the contracts of this package. */
    ClaimContract() {}

    /**
     * Lets time pass by the clock by which leases end. Nothing is to be done if that is the time in the leases.
     *
     * @param time how long
     */
    protected void pass(Duration time) {}

    abstract ClaimResult claim(String id, Lease lease);

    /** Notes that it was done; answers whether that was noted. */
    abstract boolean confirm(String id, Lease lease);

    abstract void giveBack(String id, Lease lease);

    final Instant now() {
        return owners.now();
    }

    private void leaseEnds() {
        owners.pass(Owners.LENGTH);
        pass(Owners.LENGTH);
    }

    private Lease claimed(String id) {
        Lease lease = owners.next();
        assertThat(claim(id, lease)).isEqualTo(ClaimResult.NEW);
        return lease;
    }

    private ClaimResult claim(String id) {
        return claim(id, owners.next());
    }

    @Test
    @DisplayName("what was done is done, for everybody and after the lease")
    void doneIsDone() {
        assertThat(confirm("a", claimed("a"))).isTrue();

        assertThat(claim("a")).isEqualTo(ClaimResult.DONE);
        leaseEnds();
        assertThat(claim("a")).isEqualTo(ClaimResult.DONE);
        assertThat(claim("A")).as("another").isEqualTo(ClaimResult.NEW);
    }

    @Test
    @DisplayName("what is claimed is nobody else's, nor its owner's once more")
    void claimedIsInProgress() {
        Lease mine = claimed("a");

        assertThat(claim("a")).isEqualTo(ClaimResult.IN_PROGRESS);
        assertThat(claim("a", mine)).isEqualTo(ClaimResult.IN_PROGRESS);
    }

    @Test
    @DisplayName("what was given back is as if nobody had had it")
    void givenBackIsNew() {
        giveBack("a", claimed("a"));

        assertThat(claim("a")).isEqualTo(ClaimResult.NEW);
    }

    @Test
    @DisplayName("what a receiver had that has died is another's when the lease has ended")
    void deadOwnerIsFollowed() {
        claimed("a");
        leaseEnds();

        assertThat(claim("a")).isEqualTo(ClaimResult.NEW);
        assertThat(claim("a")).isEqualTo(ClaimResult.IN_PROGRESS);
    }

    @Test
    @DisplayName("one who was only slow cannot close, or give back, what is another's by now")
    void lateOwnerChangesNothing() {
        Lease slow = claimed("a");
        leaseEnds();
        Lease next = claimed("a");

        assertThat(confirm("a", slow)).as("whether it was noted").isFalse();
        giveBack("a", slow);
        assertThat(claim("a")).isEqualTo(ClaimResult.IN_PROGRESS);

        assertThat(confirm("a", next)).isTrue();
        giveBack("a", slow);
        giveBack("a", next);
        assertThat(claim("a")).isEqualTo(ClaimResult.DONE);
    }

    @Test
    @DisplayName("one who was slow, and whom nobody has followed, closes it all the same")
    void lateOwnerWhomNobodyFollowed() {
        Lease slow = claimed("a");
        leaseEnds();

        assertThat(confirm("a", slow)).isTrue();
        assertThat(claim("a")).isEqualTo(ClaimResult.DONE);
    }

    @Test
    @DisplayName("nobody closes, or gives back, what he did not claim")
    void strangersChangeNothing() {
        assertThat(confirm("a", owners.next())).isFalse();
        claimed("a");

        assertThat(confirm("a", owners.next())).isFalse();
        giveBack("a", owners.next());
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
                String id = "id-" + round;
                List<Callable<ClaimResult>> claims = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    Lease lease = owners.next();
                    claims.add(() -> {
                        start.await();
                        return claim(id, lease);
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
