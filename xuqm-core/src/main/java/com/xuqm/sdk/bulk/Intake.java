package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.InputMark;
import com.xuqm.sdk.bulk.recipients.Feed;
import com.xuqm.sdk.bulk.recipients.Feed.Arrival;
import com.xuqm.sdk.bulk.recipients.Feed.NotYet;
import com.xuqm.sdk.bulk.recipients.Item;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the entries of the input, and compares it with the marks of the journal: what an earlier run has read is given out only once
 * it has proved to be the same up to the next mark, so that nothing is sent to somebody who took another one's place.
 */
final class Intake<R> {

    private final Feed<R> feed;
    private final BulkTarget<R> target;
    private final JournalState journal;
    private final boolean marks;
    private final Function<R, @Nullable String> key;
    private final InputFingerprint fingerprint;
    private final Queue<Item<R>> proved = new ArrayDeque<>();
    private final Queue<Item<R>> unproved = new ArrayDeque<>();
    private @Nullable InputMark next;
    private @Nullable String lastKey;
    private long positions;
    private long marked;
    private boolean ended;
    private boolean stopped;

    /**
     * Creates an intake.
     *
     * @param journal what earlier runs have read
     * @param marks whether this run keeps a journal, so that what is read has to be marked
     * @param from where the feed begins, {@code null} for the beginning
     * @param key by which the input can be opened behind a recipient
     */
    Intake(
            Feed<R> feed,
            BulkTarget<R> target,
            JournalState journal,
            boolean marks,
            @Nullable InputMark from,
            Function<R, @Nullable String> key) {
        this.feed = feed;
        this.target = target;
        this.journal = journal;
        this.marks = marks;
        this.key = key;
        this.fingerprint = from == null ? new InputFingerprint() : InputFingerprint.from(from);
        this.positions = from == null ? 0 : from.count();
        this.marked = positions;
        this.next = journal.nextMark();
    }

    /** Tells whether nothing comes any more. */
    boolean ended() {
        return ended && proved.isEmpty();
    }

    /** Returns how many entries were read beyond the last mark of the journal. */
    long unmarked() {
        return !marks || next != null || !proved.isEmpty() ? 0 : positions - marked;
    }

    /** Returns the mark that the journal lacks of what was read; {@code null} if it lacks none. */
    @Nullable
    InputMark newMark() {
        if (unmarked() == 0) {
            return null;
        }
        marked = positions;
        return fingerprint.mark().withKey(lastKey);
    }

    /** Returns the next entry; {@code null} if there is none yet, or none any more. */
    @Nullable
    Item<R> poll() throws IOException {
        Item<R> item = proved.poll();
        while (item == null && !ended) {
            Arrival<R> arrival = feed.poll(positions);
            if (arrival instanceof Item<R> entry) {
                item = take(entry);
            } else if (arrival instanceof NotYet<R>) {
                return null;
            } else {
                end();
            }
        }
        return item;
    }

    private @Nullable Item<R> take(Item<R> entry) {
        positions++;
        Item<R> item = checked(entry);
        if (marks) {
            R recipient = item.recipient();
            fingerprint.add(recipient == null ? null : target.id(recipient));
            lastKey = recipient == null ? null : key.apply(recipient);
        }
        if (next == null) {
            return item;
        }
        unproved.add(item);
        if (next.count() == positions) {
            prove(next);
        }
        return proved.poll();
    }

    private Item<R> checked(Item<R> entry) {
        R recipient = entry.recipient();
        if (recipient == null) {
            return entry;
        }
        try {
            target.check(recipient);
            return entry;
        } catch (IllegalArgumentException e) {
            return entry.withProblem(e.getMessage());
        }
    }

    private void prove(InputMark mark) {
        if (!fingerprint.mark().isOfTheSameInputAs(mark)) {
            throw new BulkJournalException(
                    BulkJournalException.Reason.OTHER_RECIPIENTS,
                    "the recipients are not those that the journal was begun with: they differ among the first "
                            + mark.count()
                            + ". Give the same recipients in the same order, or begin a new campaign with a new journal",
                    null);
        }
        marked = mark.count();
        proved.addAll(unproved);
        unproved.clear();
        next = journal.nextMark();
    }

    private void end() {
        ended = true;
        if (next != null && !stopped) {
            InputMark last = next;
            for (InputMark mark = next; mark != null; mark = journal.nextMark()) {
                last = mark;
            }
            throw new BulkJournalException(
                    BulkJournalException.Reason.OTHER_RECIPIENTS,
                    "the recipients are not those that the journal was begun with: these are " + positions
                            + ", but the journal has " + last.count()
                            + ". Give the same recipients in the same order, or begin a new campaign with a new journal",
                    null);
        }
    }

    /** Tells whether the input was read to its own end. */
    boolean isReadToEnd() {
        return ended() && !stopped;
    }

    /** Says, when there is nothing yet, for how many entries it is worth being woken. */
    void wakeAfter(int entries) {
        feed.wakeAfter(entries);
    }

    /** Tells whether the rest may be read without waiting for it. */
    boolean isKnownToEnd() {
        return feed.isKnownToEnd();
    }

    /** Reads no more than was read already. What has not been compared with the journal by then is left out. */
    void stop() {
        stopped = !ended;
        feed.stop();
    }
}
