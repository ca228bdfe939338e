package com.xuqm.micrometer;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A journal that counts how it is opened, and whether another run took it while it was open. */
final class MeasuredJournal implements BulkJournal {

    private final MeterRegistry registry;
    private final Tags tags;
    private final Set<Session> open;
    private final BulkJournal next;

    /**
     * Creates a measured journal.
     *
     * @param open those of its kind that are open, in this JVM
     */
    MeasuredJournal(MeterRegistry registry, Tags tags, Set<Session> open, BulkJournal next) {
        this.registry = registry;
        this.tags = tags;
        this.open = open;
        this.next = next;
        lost(); // the series is to be there, at 0, before the first one is
    }

    @Override
    public Session open(CampaignIdentity campaign) {
        try {
            Held held = new Held(next.open(campaign));
            open.add(held);
            return held;
        } catch (BulkJournalException e) {
            opened(Outcomes.lower(e.reason()));
            throw e;
        }
    }

    private void opened(String outcome) {
        Counter.builder("xuqm.campaign.journal.opens")
                .description("How often a journal was opened, by what was found")
                .tags(tags.and(XuqmKeys.OUTCOME.asString(), outcome))
                .register(registry)
                .increment();
    }

    private Counter lost() {
        return Counter.builder("xuqm.campaign.journal.lost")
                .description("Runs from which another one took the journal")
                .tags(tags)
                .register(registry);
    }

    /** One that is open. It is used by one thread. */
    private final class Held implements Session {

        private final Session session;
        private boolean goesOn;

        Held(Session session) {
            this.session = session;
        }

        @Override
        public void replay(Consumer<JournalRecord> reader) {
            try {
                session.replay(entry -> {
                    goesOn = true;
                    reader.accept(entry);
                });
            } catch (BulkJournalException e) {
                opened(Outcomes.lower(e.reason()));
                throw e;
            }
            opened(goesOn ? "went_on" : "began");
        }

        @Override
        public void append(JournalRecord entry) {
            try {
                session.append(entry);
            } catch (BulkJournalException e) {
                if (e.reason() == Reason.LOST) {
                    lose();
                }
                throw e;
            }
        }

        @Override
        public boolean stillMine() {
            if (!session.stillMine()) {
                lose();
                return false;
            }
            return true;
        }

        @Override
        public @Nullable Duration remainingLease() {
            return session.remainingLease();
        }

        private void lose() {
            if (open.remove(this)) {
                lost().increment();
            }
        }

        @Override
        public void close() {
            open.remove(this);
            session.close();
        }
    }
}
