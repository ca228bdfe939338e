package com.xuqm.sdk.bulk.recipients;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text line by line and gives out each as soon as its end has come. Lines end with LF, CR LF or CR. What cannot be decoded
 * becomes {@link #MALFORMED}; of a line beyond all measure only the beginning is kept.
 */
final class TextLines {

    /** Stands for bytes that are no characters. It is none itself, in any encoding. */
    static final char MALFORMED = '\uFFFF';

    /** How many characters of a line are kept, so that a file of another kind does not fill the memory. */
    static final int LONGEST = 1 << 16;

    /** How many bytes are read at once. */
    static final int BYTES = 1 << 16;

    private static final int CHARS = 1 << 13;

    /** Room for what follows characters that fill the buffer: a malformed one, or what a decoder has kept to the end. */
    private static final int FOR_THE_END = 16;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final byte[] buffer;
    private final ByteBuffer bytes;
    private final CharBuffer chars = CharBuffer.allocate(CHARS).flip();
    private final StringBuilder line = new StringBuilder();
    private boolean bytesEnded;
    private boolean flushed;
    private boolean lineFeedBelongsToEnd;
    private boolean isCut;
    private long number;

    /**
     * Creates a reader.
     *
     * @param in the rest of the text
     * @param begun a buffer of {@link #BYTES} bytes, which is used from now on
     * @param count how many bytes of the text it holds already
     */
    TextLines(InputStream in, byte[] begun, int count, Charset charset) {
        this.in = in;
        this.buffer = begun;
        this.bytes = ByteBuffer.wrap(begun).limit(count);
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Returns the number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** Tells whether the line that was read last is longer than what was given out of it. */
    boolean isCut() {
        return isCut;
    }

    /** Returns the next line, {@code null} at the end. */
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        isCut = false;
        boolean isEmpty = true;
        while (chars.hasRemaining() || decode()) {
            char c = chars.get();
            if (c == '\n' && lineFeedBelongsToEnd) {
                lineFeedBelongsToEnd = false;
                continue;
            }
            lineFeedBelongsToEnd = c == '\r';
            isEmpty = false;
            if (c == '\n' || c == '\r') {
                break;
            }
            if (line.length() < LONGEST) {
                line.append(c);
            } else {
                isCut = true;
            }
        }
        if (isEmpty) {
            return null;
        }
        number++;
        return line.toString();
    }

    /** Decodes until there is at least one character. */
    private boolean decode() throws IOException {
        chars.clear().limit(CHARS - FOR_THE_END);
        while (chars.position() == 0 && !flushed) {
            CoderResult result = decoder.decode(bytes, chars, bytesEnded);
            if (result.isError()) {
                bytes.position(bytes.position() + result.length());
                chars.limit(CHARS).put(MALFORMED);
            } else if (result.isUnderflow()) {
                if (bytesEnded) {
                    decoder.flush(chars.limit(CHARS));
                    flushed = true;
                } else if (chars.position() == 0) {
                    read();
                }
            }
        }
        chars.flip();
        return chars.hasRemaining();
    }

    private void read() throws IOException {
        bytes.compact();
        int count = in.read(buffer, bytes.position(), bytes.remaining());
        if (count < 0) {
            bytesEnded = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }
}
