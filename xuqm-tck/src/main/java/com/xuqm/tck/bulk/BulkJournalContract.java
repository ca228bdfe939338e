package com.xuqm.tck.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.bulk.journal.InputMark;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settled;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settlement;
import com.xuqm.sdk.bulk.journal.Positions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every {@link BulkJournal} does, so that a campaign can be resumed, and is run by one at a time. The tests of a journal extend
 * this class.
 */
public abstract class BulkJournalContract {

    private static final CampaignIdentity CAMPAIGN = new CampaignIdentity("messages", "spring sale", "0f".repeat(32));

    private static final List<JournalRecord> FIRST = List.of(
            new Sending(Positions.of(0, 1, 2), new InputMark(3, -1)),
            new Sending(
                    Positions.of(3, 5, 6),
                    new InputMark(1L << 33, Long.MIN_VALUE, "key \u00fc\u4e2d \u0000 of the last")),
            new Settled(List.of(
                    new Settlement(BulkStatus.ACCEPTED, 0, Positions.of(0, 2)),
                    new Settlement(BulkStatus.REJECTED, 404, Positions.of(1)))));

    private static final List<JournalRecord> SECOND = List.of(
            new Settled(List.of(new Settlement(BulkStatus.NOT_TRIED, 0, Positions.of(3, 5, 6)))),
            new Sending(Positions.of(3), null),
            new Sending(Positions.none(), new InputMark((1L << 33) + 1, 0)),
            new Settled(List.of(new Settlement(BulkStatus.UNKNOWN, 0, Positions.of(3)))));

    /** For subclasses. */
    protected BulkJournalContract() {}

    /**
     * Returns the journal under test as another process would make it: each call another object, which leads to the same place. There is nothing in it
     * as a test begins.
     *
     * @return the journal
     */
    protected abstract BulkJournal journal();

    /**
     * Lets so much time pass that others may open the journal, although a run has it open, as with a lease that was not renewed because its
     * process had been stopped.
     *
     * @return whether there is such a time; {@code false} by default, for journals that nobody else can open before {@code close}
     */
    protected boolean leaseEnds() {
        return false;
    }

    private static List<JournalRecord> replay(BulkJournal.Session session) {
        List<JournalRecord> records = new ArrayList<>();
        session.replay(records::add);
        return records;
    }

    private List<JournalRecord> run(List<JournalRecord> appended) {
        try (BulkJournal.Session session = journal().open(CAMPAIGN)) {
            List<JournalRecord> before = replay(session);
            appended.forEach(session::append);
            return before;
        }
    }

    private static void assertRefused(Reason reason, BulkJournal journal, CampaignIdentity campaign) {
        assertThatExceptionOfType(BulkJournalException.class)
                .isThrownBy(() -> journal.open(campaign))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(reason))
                .satisfies(failure -> assertThat(failure.getMessage()).isNotBlank());
    }

    @Test
    @DisplayName("a new journal knows nothing")
    void newJournal() {
        assertThat(run(List.of())).isEmpty();
        assertThat(run(List.of())).isEmpty();
    }

    @Test
    @DisplayName("what was appended comes back in its order, from all runs")
    void comesBack() {
        assertThat(run(FIRST)).isEmpty();
        assertThat(run(SECOND)).isEqualTo(FIRST);
        assertThat(run(List.of()))
                .isEqualTo(Stream.concat(FIRST.stream(), SECOND.stream()).toList());
    }

    @Test
    @DisplayName("no two runs have it open at once")
    void oneAtATime() {
        BulkJournal first = journal();
        try (BulkJournal.Session session = first.open(CAMPAIGN)) {
            assertThat(replay(session)).isEmpty();
            assertRefused(Reason.IN_USE, journal(), CAMPAIGN);
            assertRefused(Reason.IN_USE, first, CAMPAIGN);
            session.append(FIRST.get(0));
        }
        assertThat(run(List.of())).as("after the end of the first").containsExactly(FIRST.get(0));
    }

    static Stream<CampaignIdentity> others() {
        return Stream.of(
                new CampaignIdentity("messages", "summer sale", CAMPAIGN.fingerprint()),
                new CampaignIdentity("pushes", CAMPAIGN.campaignId(), CAMPAIGN.fingerprint()),
                new CampaignIdentity("messages", CAMPAIGN.campaignId(), "f0".repeat(32)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("others")
    @DisplayName("another campaign, also one of the same name with other content, is refused, and harms nothing")
    void otherCampaign(CampaignIdentity other) {
        run(FIRST);

        assertRefused(Reason.OTHER_CAMPAIGN, journal(), other);
        assertThat(run(List.of())).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("an open journal is its run's")
    void isItsRuns() {
        try (BulkJournal.Session session = journal().open(CAMPAIGN)) {
            replay(session);
            assertThat(session.stillMine()).isTrue();
            assertThat(mayStillSend(session)).isTrue();
            session.append(FIRST.get(0));
            assertThat(session.stillMine()).isTrue();
        }
    }

    /** Whoever watches is told no other thing than the run. */
    private static boolean mayStillSend(BulkJournal.Session session) {
        Duration left = session.remainingLease();
        return left == null || left.compareTo(Duration.ZERO) > 0;
    }

    @Test
    @DisplayName("a run whose lease has ended is told so, and cannot write into what is another's by now")
    void lost() {
        try (BulkJournal.Session paused = journal().open(CAMPAIGN)) {
            replay(paused);
            paused.append(FIRST.get(0));
            assumeTrue(leaseEnds(), "nobody else can open it before it is closed");
            assertThat(paused.stillMine()).isFalse();
            if (paused.remainingLease() != null) {
                assertThat(mayStillSend(paused)).isFalse();
            }

            try (BulkJournal.Session next = journal().open(CAMPAIGN)) {
                assertThat(replay(next)).containsExactly(FIRST.get(0));
                assertThatExceptionOfType(BulkJournalException.class)
                        .isThrownBy(() -> paused.append(FIRST.get(1)))
                        .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.LOST));
                assertThat(paused.stillMine()).isFalse();
                next.append(FIRST.get(2));
                assertThat(next.stillMine()).isTrue();
            }
        }
        assertThat(run(List.of())).containsExactly(FIRST.get(0), FIRST.get(2));
    }
}
