package com.xuqm.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The meters of a journal that instances share")
class JournalMetersTest {

    static final CampaignIdentity CAMPAIGN = new CampaignIdentity("messages", "spring-2026", "fingerprint");
    private static final JournalRecord RECORD = new JournalRecord.Gap(1);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Kept kept = new Kept();
    private final XuqmMeters xuqmMeters = XuqmMeters.of(meters);
    private final BulkJournal journal = xuqmMeters.journal("newsletter", kept);

    /** A journal in memory, with a lease that can be taken, of which nothing is damaged unless it is told to be. */
    static final class Kept implements BulkJournal {
        private final List<JournalRecord> records = new ArrayList<>();
        boolean mine = true;
        Duration left;
        private boolean inUse;
        private boolean damaged;

        @Override
        public Session open(CampaignIdentity campaign) {
            if (inUse) {
                throw new BulkJournalException(Reason.IN_USE, "another one has it", null);
            }
            return new Session() {
                @Override
                public void replay(Consumer<JournalRecord> reader) {
                    if (damaged) {
                        throw new BulkJournalException(Reason.CORRUPT, "it is damaged", null);
                    }
                    records.forEach(reader);
                }

                @Override
                public void append(JournalRecord entry) {
                    if (!mine) {
                        throw new BulkJournalException(Reason.LOST, "another one has it", null);
                    }
                    records.add(entry);
                }

                @Override
                public boolean stillMine() {
                    return mine;
                }

                @Override
                public Duration remainingLease() {
                    return left;
                }

                @Override
                public void close() {}
            };
        }
    }

    private double opens(String outcome) {
        return meters.find("xuqm.campaign.journal.opens").tag("xuqm.outcome", outcome).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private double held() {
        return meters.get("xuqm.campaign.journal.held")
                .tag("xuqm.campaign", "newsletter")
                .gauge()
                .value();
    }

    private double lost() {
        return meters.get("xuqm.campaign.journal.lost")
                .tag("xuqm.campaign", "newsletter")
                .counter()
                .count();
    }

    private BulkJournal.Session run() {
        BulkJournal.Session session = journal.open(CAMPAIGN);
        session.replay(entry -> {});
        return session;
    }

    @Test
    @DisplayName("tell a run that begins from one that takes over what another one has left")
    void takes_over() {
        BulkJournal.Session first = run();
        first.append(RECORD);
        assertThat(held()).isEqualTo(1);
        assertThat(first.stillMine()).isTrue();
        first.close();
        first.close();
        assertThat(held()).isZero();
        List<JournalRecord> read = new ArrayList<>();

        try (BulkJournal.Session second = journal.open(CAMPAIGN)) {
            second.replay(read::add);
        }

        assertThat(read).containsExactly(RECORD);
        assertThat(opens("began")).isEqualTo(1);
        assertThat(opens("went_on")).isEqualTo(1);
        assertThat(lost()).isZero();
    }

    @Test
    @DisplayName("count once that another run took it, whether that is seen before a request or while writing")
    void lost_once() {
        BulkJournal.Session before = run();
        BulkJournal.Session writing = run();
        assertThat(held()).isEqualTo(2);
        kept.mine = false;

        assertThat(before.stillMine()).isFalse();
        assertThat(before.stillMine()).isFalse();
        assertThatExceptionOfType(BulkJournalException.class).isThrownBy(() -> writing.append(RECORD));
        assertThat(lost()).isEqualTo(2);
        before.close();
        writing.close();

        assertThat(lost()).isEqualTo(2);
        assertThat(held()).isZero();
    }

    private double lease() {
        return meters.get("xuqm.campaign.journal.lease")
                .tag("xuqm.campaign", "newsletter")
                .gauge()
                .value();
    }

    @Test
    @DisplayName("show the shortest of the leases for as long as it is there, and none where there is none")
    void lease_runs_out() {
        Kept other = new Kept();
        BulkJournal.Session shorter = run();
        assertThat(lease()).isZero();

        kept.left = Duration.ofMillis(12_500);
        other.left = Duration.ofMinutes(1);
        BulkJournal.Session longer = xuqmMeters.journal("newsletter", other).open(CAMPAIGN);
        assertThat(lease()).isEqualTo(12.5);
        shorter.close();
        assertThat(lease()).isEqualTo(60);
        other.left = Duration.ofSeconds(-3);
        assertThat(lease()).as("it has ended").isZero();

        longer.close();
        assertThat(lease()).isZero();
    }

    @Test
    @DisplayName("count why it could not be opened")
    void not_opened() {
        kept.inUse = true;
        assertThatExceptionOfType(BulkJournalException.class).isThrownBy(this::run);
        kept.inUse = false;
        kept.damaged = true;
        try (BulkJournal.Session damaged = journal.open(CAMPAIGN)) {
            assertThatExceptionOfType(BulkJournalException.class).isThrownBy(() -> damaged.replay(entry -> {}));
        }

        assertThat(opens("in_use")).isEqualTo(1);
        assertThat(opens("corrupt")).isEqualTo(1);
        assertThat(opens("began")).isZero();
        assertThat(held()).isZero();
    }
}
