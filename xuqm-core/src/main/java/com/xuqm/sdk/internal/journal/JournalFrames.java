package com.xuqm.sdk.internal.journal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * How records lie in the file: type (1 byte), length (3), checksum of these four (4), the record, checksum of it (4), and a mark (1) that is not
 * zero. The length has a checksum of its own because a wrong one could make the rest of the file look like a record that was cut off.
 *
 * <p>A record that ends behind the end of the file was being written when the process ended, and nothing was sent because of it. What to do about
 * anything else that does not fit is the business of who reads it.
 */
public final class JournalFrames {

    public static final int HEAD = 8;
    static final int TAIL = 5;
    public static final int LONGEST = (1 << 24) - 1;
    private static final byte END_MARK = '\n';

    private JournalFrames() {}

    /** Takes the records of a file. */
    public interface Reader {
        void frame(byte type, byte[] payload, long offset) throws IOException;
    }

    /** The file is damaged at a place. */
    public static final class DamagedException extends IOException {

        private static final long serialVersionUID = 1;

        public DamagedException(long offset) {
            super("the record at byte " + offset + " is damaged");
        }
    }

    public static byte[] frame(byte type, byte[] payload) {
        if (payload.length > LONGEST) {
            throw new IllegalArgumentException(
                    "a record must have at most " + LONGEST + " bytes, but has " + payload.length);
        }
        byte[] frame = new byte[length(payload.length)];
        ByteBuffer fields = ByteBuffer.wrap(frame);
        fields.putInt(type << 24 | payload.length);
        fields.putInt(checksum(frame, 0, 4));
        fields.put(payload);
        fields.putInt(checksum(payload, 0, payload.length));
        fields.put(END_MARK);
        return frame;
    }

    /** Returns how many bytes of a file a record takes. */
    public static int length(int payload) {
        return HEAD + payload + TAIL;
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /**
     * Reads records from a place on; returns where the first one begins that is not whole, or the file ends.
     *
     * <p>Not by the file's channel, which an interrupt of the thread closes, and with it the lock.
     */
    public static long read(RandomAccessFile file, long from, Reader reader) throws IOException {
        long end = file.length();
        file.seek(from);
        // Not closed: that would close the file, too.
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(file.getFD()), 1 << 16));
        long offset = from;
        while (end - offset >= HEAD) {
            byte[] head = in.readNBytes(HEAD);
            int length = payloadLength(head, 0);
            if (length < 0 || end - offset < length(length)) {
                break;
            }
            byte[] payload = in.readNBytes(length);
            if (!isWhole(payload, in.readNBytes(TAIL))) {
                break;
            }
            reader.frame(head[0], payload, offset);
            offset += length(length);
        }
        return offset;
    }

    /** Returns how long the record is that begins at a place; -1 if none does, or not all of its head is there. */
    public static int payloadLength(byte[] bytes, int from) {
        if (bytes.length - from < HEAD) {
            return -1;
        }
        ByteBuffer fields = ByteBuffer.wrap(bytes, from, HEAD);
        int typeAndLength = fields.getInt();
        return fields.getInt() == checksum(bytes, from, 4) ? typeAndLength & LONGEST : -1;
    }

    /** Returns the record that begins at a place; {@code null} if there is no whole one. */
    public static byte @Nullable [] payload(byte[] bytes, int from) {
        int length = payloadLength(bytes, from);
        if (length < 0 || bytes.length - from < length(length)) {
            return null;
        }
        int start = from + HEAD;
        byte[] payload = Arrays.copyOfRange(bytes, start, start + length);
        return isWhole(payload, Arrays.copyOfRange(bytes, start + length, start + length + TAIL)) ? payload : null;
    }

    private static boolean isWhole(byte[] payload, byte[] tail) {
        ByteBuffer fields = ByteBuffer.wrap(tail);
        return tail.length == TAIL
                && fields.getInt() == checksum(payload, 0, payload.length)
                && fields.get() == END_MARK;
    }

    /** Tells whether what ends like this was cut off in the middle of the record that begins at a place. */
    public static boolean isCutOff(byte[] bytes, int from) {
        int length = payloadLength(bytes, from);
        return bytes.length - from < HEAD || (length >= 0 && bytes.length - from < length(length));
    }
}
