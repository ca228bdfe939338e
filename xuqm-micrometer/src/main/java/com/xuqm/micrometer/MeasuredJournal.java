package com.xuqm.micrometer;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A journal that counts how it is opened, and whether another run took it while it was open. */
final class MeasuredJournal implements BulkJournal {

    private final MeterRegistry registry;
    private final Tags tags;
    private final AtomicInteger held;
    private final BulkJournal next;

    /**
     * Creates a measured journal.
     *
     * @param held how many of its kind are held, in this JVM
     */
    MeasuredJournal(MeterRegistry registry, Tags tags, AtomicInteger held, BulkJournal next) {
        this.registry = registry;
        this.tags = tags;
        this.held = held;
        this.next = next;
        lost(); // the series is to be there, at 0, before the first one is
    }

    @Override
    public Session open(CampaignIdentity campaign) {
        try {
            return new Held(next.open(campaign));
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
        private boolean mine = true;
        private boolean goesOn;

        Held(Session session) {
            this.session = session;
            held.incrementAndGet();
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

        private void lose() {
            if (mine) {
                lost().increment();
                letGo();
            }
        }

        private void letGo() {
            mine = false;
            held.decrementAndGet();
        }

        @Override
        public void close() {
            if (mine) {
                letGo();
            }
            session.close();
        }
    }
}
