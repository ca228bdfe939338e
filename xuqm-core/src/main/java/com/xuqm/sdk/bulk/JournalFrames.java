package com.xuqm.sdk.bulk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * How records lie in the file: type (1 byte), length (3), checksum of these four (4), the record, checksum of it (4), and a mark (1) that is not
 * zero. The length has a checksum of its own because a wrong one could make the rest of the file look like a record that was cut off.
 *
 * <p>A record that ends behind the end of the file was being written when the process ended, and nothing was sent because of it. So was
 * one of which a part is zero up to the end of the file: some file systems lengthen a file before they fill it. Anything else that does not
 * fit is damage.
 */
final class JournalFrames {

    private static final int HEAD = 8;
    private static final int TAIL = 5;
    private static final byte END_MARK = '\n';
    private static final int LONGEST = (1 << 24) - 1;

    private JournalFrames() {}

    /** Takes the records of a file; answers whether it wants another one. */
    interface Reader {
        boolean frame(byte type, byte[] payload, long offset) throws IOException;
    }

    /** The file is damaged at a place. */
    static final class DamagedException extends IOException {

        private static final long serialVersionUID = 1;

        DamagedException(long offset) {
            super("the record at byte " + offset + " is damaged");
        }
    }

    static byte[] frame(byte type, byte[] payload) {
        if (payload.length > LONGEST) {
            throw new IllegalArgumentException(
                    "a record must have at most " + LONGEST + " bytes, but has " + payload.length);
        }
        byte[] frame = new byte[length(payload)];
        ByteBuffer fields = ByteBuffer.wrap(frame);
        fields.putInt(type << 24 | payload.length);
        fields.putInt(checksum(frame, 0, 4));
        fields.put(payload);
        fields.putInt(checksum(payload, 0, payload.length));
        fields.put(END_MARK);
        return frame;
    }

    /** Returns how many bytes of a file a record takes. */
    static int length(byte[] payload) {
        return HEAD + payload.length + TAIL;
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /**
     * Reads records from a place on; returns where the first one begins that was not wanted or was cut off, or the file ends.
     *
     * <p>Not by the file's channel, which an interrupt of the thread closes, and with it the lock.
     */
    static long read(RandomAccessFile file, long from, Reader reader) throws IOException {
        long end = endOfContent(file, from);
        file.seek(from);
        // Not closed: that would close the file, too.
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(file.getFD()), 1 << 16));
        long offset = from;
        boolean wanted = true;
        while (wanted && end - offset >= HEAD) {
            byte[] head = in.readNBytes(HEAD);
            ByteBuffer fields = ByteBuffer.wrap(head);
            int typeAndLength = fields.getInt();
            if (fields.getInt() != checksum(head, 0, 4)) {
                throw new DamagedException(offset);
            }
            int length = typeAndLength & LONGEST;
            if (end - offset < HEAD + length + TAIL) {
                break;
            }
            byte[] payload = in.readNBytes(length);
            if (in.readInt() != checksum(payload, 0, length) || in.readByte() != END_MARK) {
                throw new DamagedException(offset);
            }
            wanted = reader.frame((byte) (typeAndLength >>> 24), payload, offset);
            offset += length(payload);
        }
        return offset;
    }

    /** Returns where the zeros begin that reach to the end of the file. */
    static long endOfContent(RandomAccessFile file, long from) throws IOException {
        byte[] block = new byte[8192];
        long end = file.length();
        while (end > from) {
            long start = Math.max(from, end - block.length);
            int length = (int) (end - start);
            file.seek(start);
            file.readFully(block, 0, length);
            for (int i = length - 1; i >= 0; i--) {
                if (block[i] != 0) {
                    return start + i + 1;
                }
            }
            end = start;
        }
        return from;
    }
}
