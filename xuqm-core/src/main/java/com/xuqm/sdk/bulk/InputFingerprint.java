package com.xuqm.sdk.bulk;

import org.jspecify.annotations.Nullable;

/** A running hash of ids in their order. It finds mix-ups, not forgeries. */
final class InputFingerprint {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long count;
    private long hash = FNV_OFFSET;

    /** Adds a recipient's id; {@code null} for an entry that has none. */
    void add(@Nullable String id) {
        count++;
        hash = mix(hash ^ (id == null ? 0 : hash(id)));
    }

    InputMark mark() {
        return new InputMark(count, hash);
    }

    /** FNV over every second character each: two multiplications at a time, since each waits for the one before it. */
    private static long hash(String id) {
        int length = id.length();
        long even = FNV_OFFSET;
        long odd = FNV_OFFSET ^ length;
        for (int i = 0; i + 1 < length; i += 2) {
            even = (even ^ id.charAt(i)) * FNV_PRIME;
            odd = (odd ^ id.charAt(i + 1)) * FNV_PRIME;
        }
        if (length % 2 == 1) {
            even = (even ^ id.charAt(length - 1)) * FNV_PRIME;
        }
        return mix(even ^ mix(odd));
    }

    /** Lets each bit of the input change half of the output (the finaliser of MurmurHash3). */
    private static long mix(long value) {
        long h = value;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
