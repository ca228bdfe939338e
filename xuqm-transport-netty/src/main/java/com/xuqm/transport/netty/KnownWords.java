package com.xuqm.transport.netty;

import io.netty.util.AsciiString;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the words that were seen last, so that those which come again and again are not created again and again. A peer that
 * sends ever new ones gains nothing: each replaces another one.
 */
final class KnownWords {

    private static final int SLOTS = 64;
    private static final int LONGEST = 64;

    private final @Nullable AsciiString[] slots = new @Nullable AsciiString[SLOTS];

    /** Returns the word that these bytes are. */
    AsciiString get(byte[] bytes, int start, int length) {
        if (length == 0 || length > LONGEST) {
            return new AsciiString(bytes, start, length, true);
        }
        int slot = hash(bytes, start, length) & (SLOTS - 1);
        AsciiString known = slots[slot];
        if (known == null || !is(known, bytes, start, length)) {
            known = new AsciiString(bytes, start, length, true);
            slots[slot] = known;
        }
        return known;
    }

    private static int hash(byte[] bytes, int start, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + bytes[start + i];
        }
        return hash ^ (hash >>> 7);
    }

    private static boolean is(AsciiString known, byte[] bytes, int start, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.byteAt(i) != bytes[start + i]) {
                return false;
            }
        }
        return true;
    }
}
