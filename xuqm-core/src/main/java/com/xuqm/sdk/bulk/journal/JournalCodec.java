package com.xuqm.sdk.bulk.journal;

import com.xuqm.sdk.bulk.journal.JournalRecord.Gap;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settled;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settlement;
import com.xuqm.sdk.internal.check.Checks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns records into bytes and back, for journals that keep bytes: a file, or a table. Numbers are of variable length, and positions told by their
 * distances, so that a record is short.
 */
public final class JournalCodec {

    static final byte SENDING = 'S';
    static final byte SETTLED = 'E';
    static final byte GAP = 'G';

    /** No record of a campaign: a run has begun, and everything before is on the disk. Its one byte says whether it forces announcements there, too. */
    static final byte OPENED = 'O';

    /** What each status is called in the file: its place here. */
    private static final List<BulkStatus> STATUSES =
            List.of(BulkStatus.NOT_TRIED, BulkStatus.ACCEPTED, BulkStatus.REJECTED, BulkStatus.UNKNOWN);

    private JournalCodec() {}

    /**
     * Writes a record.
     *
     * @param entry the record
     * @return its type, one byte, and what is in it
     */
    public static byte[] toBytes(JournalRecord entry) {
        byte[] payload = encode(Checks.notNull("entry", entry));
        byte[] bytes = new byte[payload.length + 1];
        bytes[0] = type(entry);
        System.arraycopy(payload, 0, bytes, 1, payload.length);
        return bytes;
    }

    /**
     * Reads a record.
     *
     * @param bytes what {@link #toBytes} has given
     * @return the record
     * @throws IOException if they are no record of this version
     */
    public static JournalRecord fromBytes(byte[] bytes) throws IOException {
        if (Checks.notNull("bytes", bytes).length == 0) {
            throw new IOException("a record is empty");
        }
        return decode(bytes[0], Arrays.copyOfRange(bytes, 1, bytes.length));
    }

    static byte type(JournalRecord entry) {
        return entry instanceof Sending ? SENDING : entry instanceof Settled ? SETTLED : GAP;
    }

    static byte[] encode(JournalRecord entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            if (entry instanceof Sending sending) {
                writeMark(out, sending.mark());
                writePositions(out, sending.positions());
            } else if (entry instanceof Settled settled) {
                writeNumber(out, settled.parts().size());
                for (Settlement part : settled.parts()) {
                    out.writeByte(STATUSES.indexOf(part.status()));
                    writeNumber(out, part.code());
                    writePositions(out, part.positions());
                }
            } else if (entry instanceof Gap gap) {
                writeNumber(out, gap.below());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not into memory
        }
        return bytes.toByteArray();
    }

    /** Reads a record; fails with an {@code IOException} if the bytes are none. */
    static JournalRecord decode(byte type, byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            return switch (type) {
                case SENDING -> whole(readSending(in), in);
                case SETTLED -> whole(readSettled(in), in);
                case GAP -> new Gap(readNumber(in)); // the rest fills the place of what was lost
                default -> throw new IOException("a record of a kind that this version does not know");
            };
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static JournalRecord whole(JournalRecord entry, DataInputStream in) throws IOException {
        if (in.read() != -1) {
            throw new IOException("a record is longer than what it says");
        }
        return entry;
    }

    private static Sending readSending(DataInputStream in) throws IOException {
        InputMark mark = readMark(in);
        return new Sending(readPositions(in), mark);
    }

    /** 0 if there is none, 1 for one without a key, 2 for one with a key. */
    private static void writeMark(DataOutputStream out, @Nullable InputMark mark) throws IOException {
        if (mark == null) {
            out.writeByte(0);
            return;
        }
        String key = mark.key();
        out.writeByte(key == null ? 1 : 2);
        writeNumber(out, mark.count());
        out.writeLong(mark.fingerprint());
        if (key != null) {
            out.writeUTF(key);
        }
    }

    private static @Nullable InputMark readMark(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        if (kind > 2) {
            throw new IOException("a record has a mark of a kind that this version does not know");
        }
        return kind == 0 ? null : new InputMark(readNumber(in), in.readLong(), kind == 1 ? null : in.readUTF());
    }

    private static Settled readSettled(DataInputStream in) throws IOException {
        long count = readNumber(in);
        List<Settlement> parts = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            int status = in.readUnsignedByte();
            if (status >= STATUSES.size()) {
                throw new IOException("there is no status " + status);
            }
            parts.add(new Settlement(STATUSES.get(status), Math.toIntExact(readNumber(in)), readPositions(in)));
        }
        return new Settled(parts);
    }

    private static void writePositions(DataOutputStream out, Positions positions) throws IOException {
        writeNumber(out, positions.ranges());
        long before = 0;
        for (int range = 0; range < positions.ranges(); range++) {
            writeNumber(out, positions.first(range) - before);
            writeNumber(out, positions.last(range) - positions.first(range));
            before = positions.last(range);
        }
    }

    private static Positions readPositions(DataInputStream in) throws IOException {
        long ranges = readNumber(in);
        Positions.Builder positions = new Positions.Builder();
        long before = 0;
        for (long range = 0; range < ranges; range++) {
            long first = Math.addExact(before, readNumber(in));
            long last = Math.addExact(first, readNumber(in));
            positions.add(first, last);
            before = last;
        }
        return positions.build();
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. Codes may be negative: they take ten bytes. */
    private static void writeNumber(DataOutputStream out, long number) throws IOException {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.writeByte((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readNumber(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new IOException("a number does not end");
    }
}
