package com.xuqm.sdk.bulk.journal;

import com.xuqm.sdk.bulk.journal.JournalRecord.Gap;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import com.xuqm.sdk.internal.journal.JournalFrames;
import com.xuqm.sdk.internal.journal.JournalFrames.DamagedException;
import java.io.IOException;
import java.util.function.Consumer;

/** Decodes the records of a file one by one, hands them over, and remembers what matters for those that cannot be read. */
final class JournalContext implements JournalFrames.Reader {

    private final Consumer<JournalRecord> reader;
    private boolean forces;
    private long read;

    JournalContext(Consumer<JournalRecord> reader) {
        this.reader = reader;
    }

    @Override
    public void frame(byte type, byte[] payload, long offset) throws IOException {
        if (type == JournalCodec.OPENED && payload.length == 1) {
            forces = payload[0] != 0;
            return;
        }
        JournalRecord entry = decode(type, payload, offset);
        if (entry instanceof Sending sending && sending.mark() != null) {
            read = Math.max(read, sending.mark().count());
        } else if (entry instanceof Gap gap) {
            read = Math.max(read, gap.below());
        }
        reader.accept(entry);
    }

    private static JournalRecord decode(byte type, byte[] payload, long offset) throws IOException {
        try {
            return JournalCodec.decode(type, payload);
        } catch (IOException e) {
            DamagedException damaged = new DamagedException(offset);
            damaged.initCause(e);
            throw damaged;
        }
    }

    /** Tells whether each announcement of the last run was forced to the disk before anything was sent. */
    boolean forcesAnnouncements() {
        return forces;
    }

    /** Returns how many recipients had been read, as far as it is known. */
    long read() {
        return read;
    }
}
