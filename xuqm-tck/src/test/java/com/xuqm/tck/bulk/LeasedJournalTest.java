package com.xuqm.tck.bulk;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;

/** The contract as a journal meets it that several processes share, such as one in a database. */
@DisplayName("A journal with a lease")
class LeasedJournalTest extends BulkJournalContract {

    private static final long LENGTH = 10;

    /** The table. */
    private final List<JournalRecord> rows = new ArrayList<>();

    private CampaignIdentity owned;
    private int owner;
    private long leasedUntil;
    private long now = 1_000;

    @Override
    protected BulkJournal journal() {
        return campaign -> {
            if (now < leasedUntil) {
                throw new BulkJournalException(Reason.IN_USE, "another run has the journal; wait for its end", null);
            }
            if (owned != null && !owned.equals(campaign)) {
                throw new BulkJournalException(Reason.OTHER_CAMPAIGN, "the journal is that of " + owned, null);
            }
            owned = campaign;
            return new Leased(++owner);
        };
    }

    @Override
    protected boolean leaseEnds() {
        now += LENGTH;
        return true;
    }

    private final class Leased implements BulkJournal.Session {

        private final int me;
        private long until = now + LENGTH;

        Leased(int me) {
            this.me = me;
            leasedUntil = until;
        }

        @Override
        public void replay(Consumer<JournalRecord> reader) {
            rows.forEach(reader);
        }

        @Override
        public void append(JournalRecord entry) {
            if (me != owner || !stillMine()) {
                throw new BulkJournalException(Reason.LOST, "the lease has ended", null);
            }
            rows.add(entry);
            until = now + LENGTH;
            leasedUntil = until;
        }

        @Override
        public Duration remainingLease() {
            return Duration.ofSeconds(until - now);
        }

        @Override
        public void close() {
            if (me == owner) {
                leasedUntil = now;
            }
        }
    }
}
