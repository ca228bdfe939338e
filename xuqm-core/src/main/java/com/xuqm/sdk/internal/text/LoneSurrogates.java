package com.xuqm.sdk.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds half of a surrogate pair in JSON. Jackson writes it as an escape, wherever it comes from: a string, a key of a map, an open enum. Whole
 * pairs it writes as UTF-8, and where it should not, as two escapes in a row, which is fine too.
 */
public final class LoneSurrogates {

    private static final int ESCAPE_LENGTH = 6;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long BACKSLASHES = ONES * '\\';

    private LoneSurrogates() {}

    /** Tells whether there is one in what Jackson has written. */
    public static boolean areIn(byte[] json) {
        int i = backslash(json, 0);
        while (i < json.length) {
            if (!isSurrogate(json, i)) {
                i = backslash(json, i + 2);
            } else if (isHigh(json, i) && isSurrogate(json, i + ESCAPE_LENGTH) && !isHigh(json, i + ESCAPE_LENGTH)) {
                i = backslash(json, i + 2 * ESCAPE_LENGTH);
            } else {
                return true;
            }
        }
        return false;
    }

    /** Where the next backslash is, or some place behind the end. Looks at 32 bytes at a time: most documents have few. */
    private static int backslash(byte[] json, int from) {
        int i = from;
        while (i + 4 * Long.BYTES <= json.length) {
            long marks = marks(json, i)
                    | marks(json, i + Long.BYTES)
                    | marks(json, i + 2 * Long.BYTES)
                    | marks(json, i + 3 * Long.BYTES);
            if ((marks & ONES << 7) != 0) {
                break;
            }
            i += 4 * Long.BYTES;
        }
        while (i < json.length && json[i] != '\\') {
            i++;
        }
        return i;
    }

    /** Sets the highest bit of each of eight bytes that is a backslash; the other bits mean nothing. */
    private static long marks(byte[] json, int at) {
        long zeroWhereEqual = (long) WORDS.get(json, at) ^ BACKSLASHES;
        return (zeroWhereEqual - ONES) & ~zeroWhereEqual;
    }

    /** Whether there is an escape from D800 to DFFF; Jackson's digits are capitals. */
    private static boolean isSurrogate(byte[] json, int at) {
        return at + ESCAPE_LENGTH <= json.length
                && json[at] == '\\'
                && json[at + 1] == 'u'
                && json[at + 2] == 'D'
                && json[at + 3] >= '8';
    }

    private static boolean isHigh(byte[] json, int at) {
        return json[at + 3] < 'C';
    }
}
