package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.check.Checks;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Events in the order in which they were first claimed. */
final class InMemoryCallbackLedger implements CallbackLedger {

    private final int capacity;
    private final Map<String, Claim> known = new LinkedHashMap<>();

    InMemoryCallbackLedger(int capacity) {
        this.capacity = Checks.range("capacity", capacity, 1, 10_000_000);
    }

    @Override
    public synchronized Claim claim(String callbackId) {
        Claim earlier = known.putIfAbsent(callbackId, Claim.IN_PROGRESS);
        if (earlier != null) {
            return earlier;
        }
        if (known.size() > capacity) {
            Iterator<String> oldest = known.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        return Claim.NEW;
    }

    @Override
    public synchronized void handled(String callbackId) {
        known.replace(callbackId, Claim.HANDLED);
    }

    @Override
    public synchronized void failed(String callbackId) {
        known.remove(callbackId);
    }

    @Override
    public synchronized String toString() {
        return "CallbackLedger[" + known.size() + " of " + capacity + "]";
    }
}
