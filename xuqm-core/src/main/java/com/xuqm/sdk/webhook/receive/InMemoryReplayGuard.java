package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;

/** Nonces that are claimed, and used ones in the order in which they may be forgotten. */
final class InMemoryReplayGuard implements ReplayGuard {

    private final int capacity;
    private final RunningClaims claimed = new RunningClaims();
    private final Set<String> used = new HashSet<>();
    private final PriorityQueue<Use> ending = new PriorityQueue<>(Comparator.comparing(Use::until));

    /**
     * Whatever ends no later may have been forgotten. It is raised by what ended in the ordinary way too, so that a clock that
     * is put back opens no gap.
     */
    private Instant forgotten = Instant.MIN;

    InMemoryReplayGuard(int capacity) {
        this.capacity = Checks.range("capacity", capacity, 1, 10_000_000);
    }

    @Override
    public synchronized ClaimResult claim(String nonce, Lease lease, Instant until) {
        Checks.notNull("nonce", nonce);
        if (used.contains(nonce)) {
            return ClaimResult.DONE;
        }
        if (claimed.isLive(nonce, lease.now())) {
            return ClaimResult.IN_PROGRESS;
        }
        forgetEnded(lease.now());
        if (!until.isAfter(forgotten) || !makeRoom(lease.now())) {
            return ClaimResult.FULL;
        }
        claimed.take(new RunningClaims.Claim(nonce, lease, until));
        return ClaimResult.NEW;
    }

    @Override
    public synchronized boolean confirm(String nonce, Lease lease) {
        RunningClaims.Claim claim = claimed.end(nonce, lease);
        if (claim == null) {
            return false;
        }
        used.add(nonce);
        ending.add(new Use(nonce, claim.until()));
        return true;
    }

    @Override
    public synchronized void release(String nonce, Lease lease) {
        claimed.end(nonce, lease);
    }

    private void forgetEnded(Instant now) {
        while (!ending.isEmpty() && ending.peek().until().isBefore(now)) {
            forgetFirst();
        }
    }

    private boolean makeRoom(Instant now) {
        while (claimed.size() + used.size() >= capacity && !claimed.dropOne(now)) {
            if (ending.isEmpty()) {
                return false;
            }
            forgetFirst();
        }
        return true;
    }

    private void forgetFirst() {
        Use first = ending.remove();
        used.remove(first.nonce());
        if (first.until().isAfter(forgotten)) {
            forgotten = first.until();
        }
    }

    @Override
    public synchronized String toString() {
        return "ReplayGuard[" + (claimed.size() + used.size()) + " of " + capacity + "]";
    }

    private record Use(String nonce, Instant until) {}
}
