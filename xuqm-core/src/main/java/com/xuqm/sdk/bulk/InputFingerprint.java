package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.InputMark;
import org.jspecify.annotations.Nullable;

/** A running hash of ids in their order. It finds mix-ups, not forgeries. */
final class InputFingerprint {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long count;
    private long hash = FNV_OFFSET;

    /** Goes on behind a mark. */
    static InputFingerprint from(InputMark mark) {
        InputFingerprint fingerprint = new InputFingerprint();
        fingerprint.count = mark.count();
        fingerprint.hash = mark.fingerprint();
        return fingerprint;
    }

    /** Adds a recipient's id; {@code null} for an entry that has none. */
    void add(@Nullable String id) {
        count++;
        hash = mix(hash ^ (id == null ? 0 : hash(id)));
    }

    InputMark mark() {
        return new InputMark(count, hash);
    }

    private static long hash(String id) {
        long h = FNV_OFFSET;
        for (int i = 0; i < id.length(); i++) {
            h = (h ^ id.charAt(i)) * FNV_PRIME;
        }
        return mix(h);
    }

    /** Lets each bit of the input change half of the output (the finaliser of MurmurHash3). */
    private static long mix(long value) {
        long h = value;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
