package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Events that are being handled, and handled ones in their order. */
final class InMemoryCallbackLedger implements CallbackLedger {

    private final int capacity;
    private final RunningClaims claimed = new RunningClaims();
    private final Set<String> handled = new LinkedHashSet<>();

    InMemoryCallbackLedger(int capacity) {
        this.capacity = Checks.range("capacity", capacity, 1, 10_000_000);
    }

    @Override
    public synchronized ClaimResult claim(String callbackId, Lease lease) {
        Checks.notNull("callbackId", callbackId);
        if (handled.contains(callbackId)) {
            return ClaimResult.DONE;
        }
        if (claimed.isLive(callbackId, lease.now())) {
            return ClaimResult.IN_PROGRESS;
        }
        if (!makeRoom(lease.now())) {
            return ClaimResult.FULL;
        }
        claimed.take(new RunningClaims.Claim(callbackId, lease, Instant.MAX));
        return ClaimResult.NEW;
    }

    private boolean makeRoom(Instant now) {
        while (claimed.size() + handled.size() >= capacity && !claimed.dropOne(now)) {
            Iterator<String> oldest = handled.iterator();
            if (!oldest.hasNext()) {
                return false;
            }
            oldest.next();
            oldest.remove();
        }
        return true;
    }

    @Override
    public synchronized boolean handled(String callbackId, Lease lease) {
        return claimed.end(callbackId, lease) != null && handled.add(callbackId);
    }

    @Override
    public synchronized void failed(String callbackId, Lease lease) {
        claimed.end(callbackId, lease);
    }

    @Override
    public synchronized String toString() {
        return "CallbackLedger[" + (claimed.size() + handled.size()) + " of " + capacity + "]";
    }
}
