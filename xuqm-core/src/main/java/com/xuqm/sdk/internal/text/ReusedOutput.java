package com.xuqm.sdk.internal.text;

import java.io.OutputStream;
import java.util.Arrays;

/**
 * Collects what a JSON library writes, in an array that is used again. Jackson's own collector makes a new one whenever a document
 * outgrows the last, so that a batch of 12 kB costs 10 kB of garbage. For one thread at a time.
 */
public final class ReusedOutput extends OutputStream {

    private static final int FIRST = 16 * 1024;

    /** An array that a rare large document has stretched further is not kept. */
    private static final int MOST_KEPT = 64 * 1024;

    private byte[] bytes = new byte[FIRST];
    private int length;

    /** Creates an empty one. */
    public ReusedOutput() {}

    @Override
    public void write(int b) {
        reserve(1);
        bytes[length++] = (byte) b;
    }

    @Override
    public void write(byte[] source, int offset, int count) {
        reserve(count);
        System.arraycopy(source, offset, bytes, length, count);
        length += count;
    }

    private void reserve(int more) {
        int needed = Math.addExact(length, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, (int) Math.min(Integer.MAX_VALUE - 8L, bytes.length * 2L)));
        }
    }

    /** Gives a copy of what was written, and is empty again. */
    public byte[] takeBytes() {
        byte[] written = Arrays.copyOf(bytes, length);
        Arrays.fill(bytes, 0, Math.min(length, MOST_KEPT), (byte) 0); // tokens and texts do not lie around
        length = 0;
        if (bytes.length > MOST_KEPT) {
            bytes = new byte[FIRST];
        }
        return written;
    }
}
