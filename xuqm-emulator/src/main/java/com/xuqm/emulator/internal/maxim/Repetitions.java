package com.xuqm.emulator.internal.maxim;

import java.util.LinkedHashMap;
import java.util.Map;

/** Knows for a short time which requests came already. How long that is the vendor does not say; here it is a minute. */
final class Repetitions {

    private static final long WINDOW_MILLIS = 60_000;

    private final Map<String, Long> seen = new LinkedHashMap<>();

    /** Tells whether a key came within the last minute, and remembers it. */
    boolean isOne(String key, long now) {
        seen.values().removeIf(at -> at + WINDOW_MILLIS <= now);
        return seen.putIfAbsent(key, now) != null;
    }
}
