package com.xuqm.fuzz.target;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.journal.InputMark;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import com.xuqm.sdk.bulk.journal.Positions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens a campaign's journal that was cut off, changed, added to, or is any file. It is read as far as it was written, with gaps for what was
 * changed, or refused; it never tells of something that was not written.
 */
public final class JournalTarget implements FuzzTarget {

    private static final CampaignIdentity CAMPAIGN = new CampaignIdentity("messages", "spring", "f00d");

    private final ScratchFile file = new ScratchFile(".journal");
    private final List<JournalRecord> written = List.of(
            new JournalRecord.Sending(Positions.of(0, 1, 2), new InputMark(3, 77)),
            new JournalRecord.Settled(List.of(
                    new JournalRecord.Settlement(BulkStatus.ACCEPTED, 0, Positions.of(0, 1)),
                    new JournalRecord.Settlement(BulkStatus.REJECTED, 404, Positions.of(2)))),
            new JournalRecord.Sending(Positions.of(3, 5, 900), null),
            new JournalRecord.Settled(
                    List.of(new JournalRecord.Settlement(BulkStatus.UNKNOWN, 0, Positions.of(3, 5, 900)))));

    private final byte[] whole = write();

    private byte[] write() {
        try (BulkJournal.Session session = FileJournal.at(file.path()).open(CAMPAIGN)) {
            session.replay(entry -> {
                throw new AssertionError("a new journal is empty");
            });
            written.forEach(session::append);
        }
        return file.read();
    }

    @Override
    public void test(byte[] input) {
        Input in = new Input(input);
        switch (in.choice(4)) {
            case 0 -> read(in.rest());
            case 1 -> {
                int length = in.choice(256) * 256 + in.choice(256);
                List<JournalRecord> found = read(Arrays.copyOf(whole, Math.min(length, whole.length)));
                Property.holds(
                        found != null && written.subList(0, found.size()).equals(found), "what is there is read");
            }
            case 2 -> {
                byte[] changed = whole.clone();
                changed[(in.choice(256) * 256 + in.choice(256)) % changed.length] ^= (byte) (1 + in.choice(255));
                List<JournalRecord> found = read(changed);
                Property.holds(found == null || isWithout(found, written), "what was changed is not read");
            }
            default -> {
                byte[] more = in.rest();
                byte[] longer = Arrays.copyOf(whole, whole.length + more.length);
                System.arraycopy(more, 0, longer, whole.length, more.length);
                List<JournalRecord> found = read(longer);
                Property.holds(
                        found == null
                                || (found.size() >= written.size()
                                        && found.subList(0, written.size()).equals(written)),
                        "what was there is still read");
            }
        }
    }

    /** Tells whether all but gaps is found in what was written, in its order. */
    private static boolean isWithout(List<JournalRecord> found, List<JournalRecord> written) {
        List<JournalRecord> rest = written;
        for (JournalRecord entry : found) {
            if (!(entry instanceof JournalRecord.Gap)) {
                int place = rest.indexOf(entry);
                if (place < 0) {
                    return false;
                }
                rest = rest.subList(place + 1, rest.size());
            }
        }
        return true;
    }

    /** What a journal of these bytes says, {@code null} if it is refused. What it says, it says again. */
    private @Nullable List<JournalRecord> read(byte[] bytes) {
        file.write(bytes);
        try {
            List<JournalRecord> first = replay(true);
            List<JournalRecord> again = replay(false);
            Property.holds(again.size() == first.size() + 1, "what is added after a torn end is read");
            Property.holds(again.subList(0, first.size()).equals(first), "what was read is read again");
            return first;
        } catch (BulkJournalException e) {
            Property.holds(e.getMessage() != null && !e.getMessage().isBlank(), "a refusal explains itself");
            return null;
        }
    }

    private List<JournalRecord> replay(boolean append) {
        List<JournalRecord> found = new ArrayList<>();
        try (BulkJournal.Session session = FileJournal.at(file.path()).open(CAMPAIGN)) {
            session.replay(found::add);
            if (append) {
                session.append(written.get(0));
            }
        }
        return found;
    }

    @Override
    public List<byte[]> seeds() {
        byte[] raw = new byte[whole.length + 1];
        System.arraycopy(whole, 0, raw, 1, whole.length);
        return List.of(raw, new byte[] {1, 0, 60}, new byte[] {2, 0, 70, 1}, new byte[] {3, 1, 2, 3}, new byte[] {0});
    }
}
