package com.xuqm.sdk.bulk.journal;

import com.xuqm.sdk.bulk.journal.JournalRecord.Gap;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import com.xuqm.sdk.internal.journal.JournalFrames;
import com.xuqm.sdk.internal.journal.JournalFrames.DamagedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a journal from a record on that is not whole. When a machine stops, what was not yet on its disk may be missing there in any part:
 * zeros, garbage, a piece of an older file. So what was never forced to the disk may be damaged, and what is whole behind it still counts. What
 * was forced to the disk must not be damaged, and a record says so for everything in front of it: any that a later run has begun with, and
 * any that followed an announcement which was forced.
 *
 * <p>Each damaged piece becomes a {@link Gap}, which says who may have been announced in it.
 */
final class JournalTail {

    /** The shortest announcements: with the mark that goes with recipients who were read since, and without. */
    private static final int SHORTEST_MARKED = JournalFrames.length(13);

    /** If more may have been announced, the journal is no help. */
    private static final long MOST_DOUBTFUL = 1 << 24;

    private static final int SHORTEST = JournalFrames.length(4);

    private final byte[] bytes;
    private final long start;
    private final JournalContext context;
    private final List<Piece> pieces = new ArrayList<>();

    /** A record, or what cannot be read between two records. */
    private static final class Piece {

        private final int from;
        private final int to;
        private final byte type;
        private final byte @Nullable [] payload;

        Piece(int from, int to, byte type, byte @Nullable [] payload) {
            this.from = from;
            this.to = to;
            this.type = type;
            this.payload = payload;
        }
    }

    /**
     * Looks for what is whole.
     *
     * @param bytes the end of the file
     * @param start where it begins
     * @param context what the records in front of it say
     */
    JournalTail(byte[] bytes, long start, JournalContext context) {
        this.bytes = bytes;
        this.start = start;
        this.context = context;
        int gap = 0;
        int at = 0;
        while (at < bytes.length) {
            byte[] payload = JournalFrames.payload(bytes, at);
            if (payload == null) {
                at++;
                continue;
            }
            addGap(gap, at);
            int end = at + JournalFrames.length(payload.length);
            pieces.add(new Piece(at, end, bytes[at], payload));
            gap = end;
            at = end;
        }
        addGap(gap, at);
    }

    private void addGap(int from, int to) {
        if (from < to) {
            pieces.add(new Piece(from, to, JournalCodec.GAP, null));
        }
    }

    /**
     * Hands over the records that are whole, and gaps in place of the others.
     *
     * @return what to write in place of the bytes, with all gaps as records
     * @throws DamagedException if something is damaged that was on the disk
     */
    byte[] read(JournalFrames.Reader reader) throws IOException {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).payload == null && wasOnDisk(i)) {
                throw new DamagedException(start + pieces.get(i).from);
            }
        }
        ByteArrayOutputStream mended = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            byte[] payload = piece.payload == null ? gap(i) : piece.payload;
            if (payload != null) {
                mended.writeBytes(JournalFrames.frame(piece.type, payload));
                reader.frame(piece.type, payload, start + piece.from);
            }
        }
        return mended.toByteArray();
    }

    /** Tells whether a record behind a piece proves that it had been forced to the disk. */
    private boolean wasOnDisk(int piece) {
        boolean forced = false;
        for (Piece later : pieces.subList(piece + 1, pieces.size())) {
            if (later.payload != null) {
                if (forced || later.type == JournalCodec.OPENED) {
                    return true;
                }
                forced = context.forcesAnnouncements() && later.type == JournalCodec.SENDING;
            }
        }
        return false;
    }

    /** Returns the record of a gap, which takes just its place; {@code null} if nothing has to be kept of it. */
    private byte @Nullable [] gap(int index) throws IOException {
        Piece gap = pieces.get(index);
        long below = mayHideAnnouncements(gap) ? doubtfulBelow(gap, nextMark(index)) : 0;
        boolean last = index == pieces.size() - 1;
        if (last && below == 0) {
            return null;
        }
        byte[] payload = JournalCodec.encode(new Gap(below));
        int length = gap.to - gap.from - JournalFrames.length(0);
        if (!last && (length < payload.length || length > JournalFrames.LONGEST)) {
            throw new DamagedException(start + gap.from);
        }
        return last ? payload : Arrays.copyOf(payload, length);
    }

    /** An announcement that was cut off was not acted on, and one that is told by its head to be an outcome is none. */
    private boolean mayHideAnnouncements(Piece gap) {
        int at = gap.from;
        while (at < gap.to) {
            if (gap.to == bytes.length && JournalFrames.isCutOff(bytes, at)) {
                return false;
            }
            int length = JournalFrames.payloadLength(bytes, at);
            int next = at + JournalFrames.length(length);
            if (length < 0 || bytes[at] != JournalCodec.SETTLED || next > gap.to) {
                return gap.to - at >= SHORTEST;
            }
            at = next;
        }
        return false;
    }

    /** There cannot be more than were read by the next mark, nor more than so many announcements can mark. */
    private long doubtfulBelow(Piece gap, @Nullable InputMark next) throws DamagedException {
        long most = (long) (gap.to - gap.from) / SHORTEST_MARKED * InputMark.MOST_UNMARKED;
        long below = next == null ? context.read() + most : Math.min(next.count(), context.read() + most);
        if (below - context.read() > MOST_DOUBTFUL) {
            throw new DamagedException(start + gap.from);
        }
        return below;
    }

    private @Nullable InputMark nextMark(int piece) throws IOException {
        for (Piece later : pieces.subList(piece + 1, pieces.size())) {
            if (later.payload != null
                    && later.type == JournalCodec.SENDING
                    && JournalCodec.decode(later.type, later.payload) instanceof Sending sending
                    && sending.mark() != null) {
                return sending.mark();
            }
        }
        return null;
    }
}
