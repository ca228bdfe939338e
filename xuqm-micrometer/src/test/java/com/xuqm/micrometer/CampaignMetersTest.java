package com.xuqm.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkListener;
import com.xuqm.sdk.bulk.BulkProgress;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.BulkSender;
import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import com.xuqm.sdk.bulk.recipients.Recipients;
import com.xuqm.sdk.message.TextContent;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The meters of campaigns")
@ExtendWith(XuqmEmulatorExtension.class)
class CampaignMetersTest {

    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final XuqmMeters xuqmMeters = XuqmMeters.of(meters);

    private double recipients(String outcome) {
        return meters.get("xuqm.campaign.recipients")
                .tag("xuqm.campaign", "newsletter")
                .tag("xuqm.outcome", outcome)
                .counter()
                .count();
    }

    private double gauge(String name) {
        return meters.get(name).tag("xuqm.campaign", "newsletter").gauge().value();
    }

    private static BulkProgress progress(long accepted, int inFlight) {
        return new BulkProgress(null, accepted, 0, 0, 0, 0, inFlight, 4, Duration.ofSeconds(1), 12.5, null);
    }

    @Test
    @DisplayName("count each recipient by its outcome, and pass on what the application's own listener wants to know")
    void count(XuqmEmulator emulator) {
        emulator.addAccounts(List.of("a", "b", "c"));
        AtomicReference<BulkReport> told = new AtomicReference<>();
        BulkListener<String> own = new BulkListener<>() {
            @Override
            public void onEnd(BulkReport report) {
                told.set(report);
            }
        };
        BulkReport report;
        try (XuqmClient xuqm = Backend.client(emulator).build()) {
            report = xuqm.bulk()
                    .messages("spring-2026", new TextContent("Hello"))
                    .listener(xuqmMeters.campaign("newsletter", own))
                    .build()
                    .send(Recipients.of(List.of("a", "b", "c", "nobody")));
        }

        assertThat(recipients("accepted")).isEqualTo(3);
        assertThat(report.accepted()).isEqualTo(3);
        assertThat(recipients("rejected")).isEqualTo(1);
        assertThat(recipients("unknown")).isZero();
        assertThat(gauge("xuqm.campaign.runs")).isZero();
        assertThat(told.get()).isSameAs(report);
    }

    private double ends(String outcome) {
        return meters.find("xuqm.campaign.ends").tag("xuqm.outcome", outcome).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    /** A journal that another worker has taken over. */
    private static BulkJournal losing() {
        return campaign -> new BulkJournal.Session() {
            @Override
            public void replay(Consumer<JournalRecord> reader) {}

            @Override
            public void append(JournalRecord entry) {}

            @Override
            public boolean stillMine() {
                return false;
            }

            @Override
            public void close() {}
        };
    }

    @Test
    @DisplayName("count runs by how they ended, a journal that another worker took over included")
    void ends(XuqmEmulator emulator) {
        emulator.addAccounts(List.of("a"));
        try (XuqmClient xuqm = Backend.client(emulator).build()) {
            BulkSender.Builder<String> sender = xuqm.bulk()
                    .messages("spring-2026", new TextContent("Hello"))
                    .listener(xuqmMeters.campaign("newsletter"));
            sender.build().send(Recipients.of(List.of("a")));
            assertThat(ends("complete")).isEqualTo(1);

            BulkReport report = sender.journal(losing()).build().send(Recipients.of(List.of("a")));

            assertThat(report.isComplete()).isFalse();
            assertThat(ends("journal_lost")).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("show what is under way, and for how long nothing has moved")
    void show() {
        BulkListener<String> run = xuqmMeters.campaign("newsletter");
        assertThat(gauge("xuqm.campaign.runs")).isZero();

        run.onProgress(progress(100, 500));
        assertThat(gauge("xuqm.campaign.runs")).isEqualTo(1);
        assertThat(gauge("xuqm.campaign.in.flight")).isEqualTo(500);
        assertThat(gauge("xuqm.campaign.concurrency")).isEqualTo(4);
        assertThat(gauge("xuqm.campaign.rate")).isEqualTo(12.5);
        clock.addSeconds(90);
        run.onProgress(progress(100, 500));
        assertThat(gauge("xuqm.campaign.unsettled.age")).isEqualTo(90);
        run.onProgress(progress(101, 499));

        assertThat(gauge("xuqm.campaign.unsettled.age")).isZero();
    }

    @Test
    @DisplayName("are of at most 100 kinds, whatever applications call them, and of one more")
    void bounded() {
        List<String> names =
                IntStream.range(0, 1_000).mapToObj(i -> "campaign-" + i).toList();
        names.forEach(xuqmMeters::campaign);

        Stream<String> kinds = meters.getMeters().stream()
                .map(meter -> meter.getId().getTag("xuqm.campaign"))
                .distinct();
        assertThat(kinds).hasSize(101).contains("other", "campaign-0").doesNotContain("campaign-100");
    }
}
