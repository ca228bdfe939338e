package com.xuqm.jdbc;

import com.xuqm.sdk.bulk.journal.JournalCodec;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** The records of one row: each with its length in front, four bytes. */
final class PendingRecords {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long since;

    void add(JournalRecord entry, long now) {
        if (isEmpty()) {
            since = now;
        }
        byte[] one = JournalCodec.toBytes(entry);
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeInt(one.length);
            out.write(one);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not into memory
        }
    }

    boolean isEmpty() {
        return bytes.size() == 0;
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Returns since when the first of them waits. */
    long since() {
        return since;
    }

    void clear() {
        bytes.reset();
    }

    /** Reads a row. */
    static void read(byte[] row, Consumer<JournalRecord> reader) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(row));
        while (in.available() > 0) {
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new EOFException("a row ends within a record");
            }
            reader.accept(JournalCodec.fromBytes(in.readNBytes(length)));
        }
    }
}
