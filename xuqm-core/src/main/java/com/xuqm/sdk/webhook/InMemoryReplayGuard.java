package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;

/** Nonces in the order in which they may be forgotten. */
final class InMemoryReplayGuard implements ReplayGuard {

    private final int capacity;
    private final Set<String> known = new HashSet<>();
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
    public synchronized boolean firstUse(String nonce, Instant now, Instant until) {
        Checks.notNull("nonce", nonce);
        if (!until.isAfter(forgotten) || !known.add(nonce)) {
            return false;
        }
        ending.add(new Use(nonce, until));
        for (Use next = ending.peek();
                next != null && (next.until().isBefore(now) || ending.size() > capacity);
                next = ending.peek()) {
            ending.remove();
            known.remove(next.nonce());
            forgotten = next.until();
        }
        return true;
    }

    @Override
    public synchronized String toString() {
        return "ReplayGuard[" + known.size() + " of " + capacity + "]";
    }

    private record Use(String nonce, Instant until) {}
}
