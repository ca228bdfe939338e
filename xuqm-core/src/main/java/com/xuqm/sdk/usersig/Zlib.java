package com.xuqm.sdk.usersig;

import com.xuqm.sdk.internal.text.ByteText;
import com.xuqm.sdk.internal.text.FlatJson.MalformedException;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Zlib streams (RFC 1950). Not safe for two threads at once: it holds native memory, which is used again and again. */
final class Zlib {

    /** The longest stored block (RFC 1951, section 3.2.4). */
    private static final int LONGEST_BLOCK = 65_535;

    private static final int STEP = 1_024;

    private final Adler32 adler = new Adler32();
    private @Nullable Deflater deflater;
    private @Nullable Inflater inflater;

    /**
     * Adds a part of a text to it, as it is: a stream of one stored block, which every reader of zlib understands and which takes a
     * fraction of the time.
     */
    void store(ByteText text, int from, int length) {
        if (length > LONGEST_BLOCK) {
            throw new IllegalArgumentException("a stored block has at most " + LONGEST_BLOCK + " bytes, not " + length);
        }
        text.add((char) 0x78).add((char) 0x01); // deflate, window of 32 KiB, fastest
        text.add((char) 1); // the last block, stored
        text.add((char) (length & 0xff)).add((char) (length >> 8));
        text.add((char) (~length & 0xff)).add((char) (~length >> 8 & 0xff));
        int at = text.skip(length);
        System.arraycopy(text.array(), from, text.array(), at, length);
        adler.reset();
        adler.update(text.array(), from, length);
        long sum = adler.getValue();
        for (int shift = 24; shift >= 0; shift -= 8) {
            text.add((char) (sum >> shift & 0xff));
        }
    }

    /** Adds a part of a text to it, compressed with the default level. */
    void deflate(ByteText text, int from, int length) {
        Deflater present = deflater;
        if (present == null) {
            present = new Deflater();
            deflater = present;
        }
        present.reset();
        present.setInput(text.array(), from, length); // which stays as it is if the text grows into another array
        present.finish();
        while (!present.finished()) {
            int at = text.skip(STEP);
            text.length(at + present.deflate(text.array(), at, STEP));
        }
    }

    /**
     * Writes what a stream holds.
     *
     * @param into is written from its beginning
     * @throws MalformedException if it is not one whole stream, or holds more than {@code most} bytes; no more are ever inflated
     */
    void inflate(byte[] stream, ByteText into, int most) throws MalformedException {
        Inflater present = inflater;
        if (present == null) {
            present = new Inflater();
            inflater = present;
        }
        present.reset();
        present.setInput(stream);
        into.length(0);
        try {
            while (!present.finished()) {
                int at = into.skip(STEP);
                int count = present.inflate(into.array(), at, STEP);
                into.length(at + count);
                if (into.length() > most) {
                    throw new MalformedException("it inflates to more than " + most + " bytes");
                }
                if (count == 0 && !present.finished()) {
                    throw new MalformedException("its zlib stream is cut off, or needs a dictionary");
                }
            }
        } catch (DataFormatException e) {
            throw new MalformedException("it is not a zlib stream, or was changed");
        }
        if (present.getRemaining() > 0) {
            throw new MalformedException("something follows its zlib stream");
        }
    }

    /** Frees the native memory now and not at some time later. */
    void end() {
        if (deflater != null) {
            deflater.end();
        }
        if (inflater != null) {
            inflater.end();
        }
    }
}
