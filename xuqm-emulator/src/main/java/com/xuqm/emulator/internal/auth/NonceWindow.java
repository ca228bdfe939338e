package com.xuqm.emulator.internal.auth;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The nonces seen of late. Those too old to be replayed within the accepted window are forgotten. */
final class NonceWindow {

    private final long millis;
    private final Map<String, Long> seenAt = new LinkedHashMap<>();

    NonceWindow(long millis) {
        this.millis = millis;
    }

    /** Notes a nonce; false if it was seen before. */
    boolean firstUse(String nonce, long now) {
        Iterator<Long> oldest = seenAt.values().iterator();
        while (oldest.hasNext() && oldest.next() + millis < now) {
            oldest.remove();
        }
        return seenAt.putIfAbsent(nonce, now) == null;
    }
}
