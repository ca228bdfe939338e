package com.xuqm.sdk.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Some texts of a list side by side, as they stand in JSON if none of them holds anything to be escaped. Whether that is so is found out
 * for all of them at once, eight characters at a time. For one thread at a time.
 */
public final class TextChunk {

    private static final int CAPACITY = 2048;
    private static final String SEPARATOR = "\",\"";
    private static final int QUOTES_OF_SEPARATOR = 2;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHEST_BITS = ONES << 7;

    private final char[] chars = new char[CAPACITY];
    private final CharBuffer charBuffer = CharBuffer.wrap(chars);

    /** The last word reaches beyond the last character. */
    private final byte[] bytes = new byte[CAPACITY + Long.BYTES];

    private final ByteBuffer byteBuffer = ByteBuffer.wrap(bytes);

    /** Copies many characters at a time, and stops at the first that is no single byte. */
    private final CharsetEncoder encoder = StandardCharsets.ISO_8859_1.newEncoder();

    private int length;
    private int used;
    private int separators;

    /** Creates an empty one. */
    public TextChunk() {}

    /**
     * Takes texts from a list, as many as there is room for.
     *
     * @param first where in the list to begin
     * @return behind which one it ended; {@code first} if that one is too long, or absent
     */
    public int take(List<?> texts, int first) {
        int next = first;
        length = 0;
        while (next < texts.size() && texts.get(next) instanceof String text && hasRoomFor(text)) {
            if (next > first) {
                append(SEPARATOR);
            }
            append(text);
            next++;
        }
        used = Math.max(used, length);
        separators = Math.max(0, next - first - 1);
        return next;
    }

    private boolean hasRoomFor(String text) {
        return text.length() + SEPARATOR.length() <= CAPACITY - length;
    }

    private void append(String text) {
        text.getChars(0, text.length(), chars, length);
        length += text.length();
    }

    /** Tells whether JSON takes the texts as they are: printable ASCII, and no quote or backslash in it. */
    public boolean isPlain() {
        encoder.reset();
        CoderResult result = encoder.encode(charBuffer.clear().limit(length), byteBuffer.clear(), true);
        if (!result.isUnderflow()) {
            return false;
        }
        Arrays.fill(bytes, length, length + Long.BYTES, (byte) ' ');
        long unfit = 0;
        int quotes = 0;
        for (int i = 0; i < length; i += Long.BYTES) {
            long word = (long) WORDS.get(bytes, i);
            // Not ASCII, a control character, a backslash. A borrow comes from nothing but an unfit byte.
            unfit |= word | (word - ONES * ' ') | zeros(word ^ ONES * '\\');
            quotes += Long.bitCount(zeros(word ^ ONES * '"'));
        }
        return (unfit & HIGHEST_BITS) == 0 && quotes == separators * QUOTES_OF_SEPARATOR;
    }

    /** Sets the highest bit of each byte that is zero, and no other bit, provided that no byte has its highest bit set. */
    private static long zeros(long word) {
        return (HIGHEST_BITS - word) & HIGHEST_BITS;
    }

    /** The array that begins with the texts, of which {@link #length} bytes count, after {@link #isPlain} has said yes. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many bytes the texts have, with what stands between them. */
    public int length() {
        return length;
    }

    /** Forgets what it held: texts do not lie around. */
    public void wipe() {
        Arrays.fill(chars, 0, used, (char) 0);
        Arrays.fill(bytes, 0, used, (byte) 0);
        used = 0;
    }
}
