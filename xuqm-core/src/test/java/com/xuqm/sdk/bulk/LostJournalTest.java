package com.xuqm.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A campaign whose journal goes to another run")
class LostJournalTest {

    private final Simulation service = new Simulation();
    private final List<JournalRecord> appended = new ArrayList<>();

    /** Is this run's for so many requests. */
    private class Leased implements BulkJournal.Session {

        private final RuntimeException answer;
        private int left;

        Leased(int requests, RuntimeException answer) {
            this.left = requests;
            this.answer = answer;
        }

        @Override
        public void replay(Consumer<JournalRecord> reader) {}

        @Override
        public void append(JournalRecord entry) {
            appended.add(entry);
        }

        @Override
        public boolean stillMine() {
            if (--left < 0 && answer != null) {
                throw answer;
            }
            return left >= 0;
        }

        @Override
        public void close() {}
    }

    private BulkReport run(BulkJournal.Session session, int concurrency) {
        Results results = new Results();
        BulkReport report = new BulkSender.Builder<>(service)
                .batchSize(10)
                .maxConcurrency(concurrency)
                .journal(campaign -> session)
                .with(service, () -> 0.5)
                .listener(results)
                .build()
                .send(IntStream.range(0, 1_000).mapToObj(i -> "u" + i).toList());
        results.agreeWith(report);
        return report;
    }

    @Test
    @DisplayName("sends nothing more once it is lost between the announcement and the request, and says so")
    void sendsNothingMore() {
        BulkReport report = run(new Leased(5, null), 1);

        assertThat(service.requests()).hasSize(5);
        assertThat(report.accepted()).isEqualTo(50);
        assertThat(report.notTried()).isEqualTo(950);
        assertThat(report.stopReason()).startsWith("the journal was lost: another run may have opened it meanwhile;");
        assertThat(report.failure())
                .asInstanceOf(type(BulkJournalException.class))
                .extracting(BulkJournalException::reason)
                .isEqualTo(Reason.LOST);
    }

    @Test
    @DisplayName("writes nothing into it any more, whatever comes back of the requests that are under way")
    void writesNothingMore() {
        BulkReport report = run(new Leased(20, null), 8);

        assertThat(report.accepted()).as("those under way count here").isEqualTo(200);
        assertThat(appended).filteredOn(Sending.class::isInstance).hasSize(21);
        assertThat(appended.get(appended.size() - 1)).isInstanceOf(Sending.class);
    }

    @Test
    @DisplayName("takes a journal that cannot say whether it is its own for one that is not")
    void cannotSay() {
        BulkReport report = run(new Leased(1, new IllegalStateException("no connection")), 1);

        assertThat(service.requests()).hasSize(1);
        assertThat(report.stopReason()).isEqualTo("the journal cannot be written: no connection");
    }

    @Test
    @DisplayName("is told by a journal that refuses to be written for the same reason")
    void refusesToBeWritten() {
        BulkReport report = run(
                new Leased(100, null) {
                    @Override
                    public void append(JournalRecord entry) {
                        throw new BulkJournalException(Reason.LOST, "the lease has ended", null);
                    }
                },
                1);

        assertThat(service.requests()).isEmpty();
        assertThat(report.stopReason()).isEqualTo("the journal was lost: the lease has ended");
    }
}
