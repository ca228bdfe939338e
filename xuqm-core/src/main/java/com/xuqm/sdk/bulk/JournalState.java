package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.bulk.journal.InputMark;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import com.xuqm.sdk.bulk.journal.JournalRecord.Gap;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settled;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settlement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What a journal says, gathered from its records one by one: the state of each position, and marks of the input. */
final class JournalState implements Consumer<JournalRecord> {

    /** Marks closer to each other than that are not all kept, so that ten million recipients cost a few thousand marks. */
    static final int SPACING = 4096;

    private final Ledger ledger;
    private final Deque<InputMark> marks = new ArrayDeque<>();
    private long secondToLast;
    private long doubtfulBelow;

    JournalState(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void accept(JournalRecord entry) {
        if (entry instanceof Sending sending) {
            if (sending.mark() != null) {
                add(sending.mark());
            }
            sending.positions().stream().forEach(this::sent);
        } else if (entry instanceof Settled settled) {
            settled.parts().forEach(this::settled);
        } else if (entry instanceof Gap gap) {
            doubtfulBelow = Math.max(doubtfulBelow, gap.below());
            LongStream.range(0, gap.below())
                    .filter(position -> ledger.status(position) == BulkStatus.NOT_TRIED)
                    .forEach(position -> ledger.set(position, BulkStatus.UNKNOWN, 0));
        }
    }

    private void add(InputMark mark) {
        InputMark last = marks.peekLast();
        if (last != null && mark.count() <= last.count()) {
            throw nonsense("the mark of " + mark.count() + " recipients comes after that of " + last.count());
        }
        if (last != null && mark.count() - secondToLast < SPACING) {
            marks.removeLast(); // the new one covers what it covered
        } else if (last != null) {
            secondToLast = last.count();
        }
        marks.addLast(mark);
    }

    private void sent(long position) {
        InputMark last = marks.peekLast();
        if (position >= Math.max(doubtfulBelow, last == null ? 0 : last.count())) {
            throw nonsense("recipient " + position + " was sent to before it was read");
        }
        BulkStatus before = ledger.status(position);
        if (before == BulkStatus.ACCEPTED || before == BulkStatus.REJECTED) {
            throw nonsense("recipient " + position + " was sent to again after it was " + before);
        }
        ledger.set(position, BulkStatus.UNKNOWN, 0);
    }

    private void settled(Settlement part) {
        part.positions().stream().forEach(position -> {
            boolean refusedUnsent =
                    part.status() == BulkStatus.REJECTED && ledger.status(position) == BulkStatus.NOT_TRIED;
            if (ledger.status(position) != BulkStatus.UNKNOWN && !refusedUnsent) {
                throw nonsense("recipient " + position + " was settled, but not sent to");
            }
            ledger.set(position, part.status(), part.code());
        });
    }

    private static BulkJournalException nonsense(String what) {
        return new BulkJournalException(
                BulkJournalException.Reason.CORRUPT,
                "the journal contradicts itself: " + what
                        + ". It was changed by something else than a campaign; do not go on with it",
                null);
    }

    /**
     * Finds the place behind which the input has to be opened: everybody in front of it has an outcome that stays.
     *
     * @param resendsUnknown whether those are sent to again of whom nothing is known
     * @return the mark in front of that place, which has a key, and which the input need not meet any more; {@code null} for the beginning
     */
    @Nullable
    InputMark skip(boolean resendsUnknown) {
        InputMark last = null;
        long over = 0;
        for (InputMark mark : marks) {
            while (over < mark.count() && isOver(ledger.status(over), resendsUnknown)) {
                over++;
            }
            if (over < mark.count()) {
                break;
            }
            last = mark.key() == null ? last : mark;
        }
        if (last != null) {
            long below = last.count();
            marks.removeIf(mark -> mark.count() <= below);
        }
        return last;
    }

    private static boolean isOver(BulkStatus status, boolean resendsUnknown) {
        return status != BulkStatus.NOT_TRIED && !(resendsUnknown && status == BulkStatus.UNKNOWN);
    }

    /** Returns the next mark that the input has to meet, and removes it; {@code null} if there is none any more. */
    @Nullable
    InputMark nextMark() {
        return marks.pollFirst();
    }
}
