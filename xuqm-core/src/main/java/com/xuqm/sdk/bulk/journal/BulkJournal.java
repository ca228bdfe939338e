package com.xuqm.sdk.bulk.journal;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a campaign keeps book, so that it can be resumed after its process was killed. {@link FileJournal} keeps it in a file; write
 * another one to keep it in a database.
 *
 * <p>The rules are short. {@link Session#append} returns when the record is safe: only then is the request sent that a {@link
 * JournalRecord.Sending} announces. {@link Session#replay} gives back everything that was appended, in the same order, by any run of the same
 * campaign. And no two runs have the same journal open at once; where that cannot be kept from happening, as with a lease, {@link
 * Session#stillMine} tells the one that has lost it.
 *
 * <p>Test your own with {@code BulkJournalContract} of {@code xuqm-tck}.
 */
public interface BulkJournal {

    /**
     * Opens the journal for one run; makes it if it is not there.
     *
     * @param campaign the campaign of the run
     * @return the open journal
     * @throws BulkJournalException if another run has it open, if it belongs to another campaign, if it is damaged, or if it cannot
     *     be read
     */
    Session open(CampaignIdentity campaign);

    /** An open journal. It is used by one thread, but for {@link #remainingLease}. */
    interface Session extends AutoCloseable {

        /**
         * Gives back what earlier runs appended. It is called once, before anything is appended.
         *
         * @param reader takes the records in their order
         * @throws BulkJournalException if the journal is damaged or cannot be read
         */
        void replay(Consumer<JournalRecord> reader);

        /**
         * Adds a record, and returns when it is safe. Only a {@link JournalRecord.Settled} may become safe later, along with the next {@link
         * JournalRecord.Sending} or when the journal is closed: an outcome that gets lost leaves its recipients unknown, which is safe.
         *
         * @param entry what to keep
         * @throws BulkJournalException if it cannot be written; for the reason {@link BulkJournalException.Reason#LOST}, and nothing is
         *     written, if another run may have opened it
         */
        void append(JournalRecord entry);

        /**
         * Tells whether this run may still send. It is asked right before each request, after its announcement was appended: a pause of the
         * process between the two may outlive whatever keeps others from opening the journal, such as a lease. So it has to be cheap; one that
         * has a lease compares the time until its end with a monotonic clock, without a round trip, and leaves room for the request itself. Once it says no, the
         * run sends nothing more, appends nothing more, and reports a {@link BulkJournalException} for the reason {@link
         * BulkJournalException.Reason#LOST}.
         *
         * @return {@code false} if another run may have opened the journal; by default whether {@link #remainingLease} is positive, and
         *     {@code true} if there is none
         */
        default boolean stillMine() {
            Duration left = remainingLease();
            return left == null || (!left.isNegative() && !left.isZero());
        }

        /**
         * Tells for how long this run may send yet if nothing is renewed, so that one can see a lease run out before it is lost. Any thread may ask, at
         * any time, also once the journal is closed; as cheap as {@link #stillMine}.
         *
         * @return the time until {@link #stillMine} says no, not positive if it does; {@code null} by default, for journals that nobody
         *     else can open before {@link #close}
         */
        default @Nullable Duration remainingLease() {
            return null;
        }

        /**
         * Lets other runs open the journal.
         *
         * @throws BulkJournalException if what was appended may not be safe
         */
        @Override
        void close();
    }
}
