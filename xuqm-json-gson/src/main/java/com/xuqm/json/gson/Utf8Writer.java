package com.xuqm.json.gson;

import java.io.Writer;
import java.util.Arrays;

/**
 * Encodes into a byte array that grows. The JDK's {@code OutputStreamWriter} would cost a buffer of 8 kB for each document, and
 * would write question marks for lone surrogates, which this refuses. Gson never cuts a text between the two halves of a pair.
 */
final class Utf8Writer extends Writer {

    private static final int INITIAL_SIZE = 512;

    private byte[] bytes = new byte[INITIAL_SIZE];
    private int size;

    @Override
    public void write(int c) {
        reserve(3);
        encode((char) c);
    }

    @Override
    public void write(String text, int offset, int length) {
        int end = offset + length;
        for (int i = offset; i < end; ) {
            // In steps, so that a long text does not reserve room for its worst case, which is three bytes a unit; a
            // pair
            // needs four, and its second half may lie beyond the step.
            int stop = Math.min(end, i + INITIAL_SIZE);
            reserve(3 * (stop - i) + 1);
            while (i < stop) {
                char c = text.charAt(i++);
                if (c < 0x80) {
                    bytes[size++] = (byte) c;
                } else if (Character.isHighSurrogate(c) && i < end) {
                    encode(c, text.charAt(i++));
                } else {
                    encode(c);
                }
            }
        }
    }

    @Override
    public void write(char[] text, int offset, int length) {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void encode(char c) {
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = trail(c);
        } else if (Character.isSurrogate(c)) {
            throw new Misfit("a lone surrogate");
        } else {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = trail(c >> 6);
            bytes[size++] = trail(c);
        }
    }

    private void encode(char high, char low) {
        if (!Character.isLowSurrogate(low)) {
            throw new Misfit("a lone surrogate");
        }
        int point = Character.toCodePoint(high, low);
        bytes[size++] = (byte) (0xF0 | (point >> 18));
        bytes[size++] = trail(point >> 12);
        bytes[size++] = trail(point >> 6);
        bytes[size++] = trail(point);
    }

    /** A byte after the first: the lowest six bits. */
    private static byte trail(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
