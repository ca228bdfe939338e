package com.xuqm.migration.internal.ledger;

import com.xuqm.migration.report.Reason;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.report.RecordOutcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A record of the journal. Those that a run needs no more are still good for the report, which is made from the journal alone. */
public sealed interface JournalEntry {

    /** Units of work are done, and this is what became of their records. */
    record Done(List<Key> units, Tally tally) implements JournalEntry {}

    /** A part of a unit is done: everything up to the record with this key and of this time. */
    record Part(Key unit, Key mark, long millis, Tally tally) implements JournalEntry {}

    /** A stage is done. */
    record StageDone(RecordKind stage) implements JournalEntry {}

    /** A run has begun, or goes on. */
    record Opened() implements JournalEntry {}

    /** What the frame of this entry is called. */
    default byte type() {
        if (this instanceof Done) {
            return 'D';
        }
        if (this instanceof Part) {
            return 'P';
        }
        return (byte) (this instanceof StageDone ? 'S' : 'O');
    }

    /** Writes it. */
    default byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            if (this instanceof Done done) {
                out.writeInt(done.units.size());
                for (Key unit : done.units) {
                    write(out, unit);
                }
                write(out, done.tally);
            } else if (this instanceof Part part) {
                write(out, part.unit);
                write(out, part.mark);
                out.writeLong(part.millis);
                write(out, part.tally);
            } else if (this instanceof StageDone stage) {
                out.writeUTF(stage.stage.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads one. */
    static JournalEntry read(byte type, byte[] payload) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload));
        return switch (type) {
            case 'D' -> {
                List<Key> units = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    units.add(readKey(in));
                }
                yield new Done(units, readTally(in));
            }
            case 'P' -> new Part(readKey(in), readKey(in), in.readLong(), readTally(in));
            case 'S' -> new StageDone(readKind(in.readUTF()));
            case 'O' -> new Opened();
            default ->
                throw new IOException("a record of the type " + (char) type + ", which this version does not know");
        };
    }

    private static void write(DataOutputStream out, Key key) throws IOException {
        out.writeLong(key.high());
        out.writeLong(key.low());
    }

    private static Key readKey(DataInputStream in) throws IOException {
        return new Key(in.readLong(), in.readLong());
    }

    private static void write(DataOutputStream out, Tally tally) throws IOException {
        for (RecordKind kind : RecordKind.values()) {
            for (RecordOutcome outcome : RecordOutcome.values()) {
                long number = tally.count(kind, outcome);
                if (number > 0) {
                    out.writeUTF(kind.name());
                    out.writeUTF(outcome.name());
                    out.writeLong(number);
                }
            }
        }
        out.writeUTF("");
        out.writeInt(tally.causes().size());
        for (var cause : tally.causes().entrySet()) {
            out.writeUTF(cause.getKey().kind().name());
            out.writeUTF(cause.getKey().reason().name());
            out.writeUTF(cause.getKey().detail());
            out.writeLong(cause.getValue());
        }
        out.writeInt(tally.items().size());
        for (Tally.Item item : tally.items()) {
            out.writeUTF(item.kind().name());
            out.writeUTF(item.reason().name());
            out.writeUTF(cut(item.detail()));
            out.writeUTF(cut(item.id()));
        }
    }

    private static Tally readTally(DataInputStream in) throws IOException {
        Tally tally = new Tally();
        for (String kind = in.readUTF(); !kind.isEmpty(); kind = in.readUTF()) {
            tally.count(readKind(kind), readOutcome(in.readUTF()), in.readLong());
        }
        for (int left = in.readInt(); left > 0; left--) {
            tally.cause(new Tally.Cause(readKind(in.readUTF()), readReason(in.readUTF()), in.readUTF()), in.readLong());
        }
        for (int left = in.readInt(); left > 0; left--) {
            tally.noted(new Tally.Item(readKind(in.readUTF()), readReason(in.readUTF()), in.readUTF(), in.readUTF()));
        }
        return tally;
    }

    private static RecordKind readKind(String name) throws IOException {
        return known(RecordKind.values(), name);
    }

    private static RecordOutcome readOutcome(String name) throws IOException {
        return known(RecordOutcome.values(), name);
    }

    private static Reason readReason(String name) throws IOException {
        return known(Reason.values(), name);
    }

    private static <E extends Enum<E>> E known(E[] all, String name) throws IOException {
        for (E each : all) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new IOException(
                name + " is not known to this version, which must not be older than the one that wrote it");
    }

    /** What comes from a source may be of any length. */
    private static String cut(String text) {
        return text.length() <= 1000 ? text : text.substring(0, 1000);
    }
}
