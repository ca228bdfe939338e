package com.xuqm.moving;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.migration.Migration;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.MigrationReport.ReasonCount;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.report.RecordOutcome;
import com.xuqm.migration.source.ConversationState;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.migration.source.SourceFriend;
import com.xuqm.migration.source.SourceMember;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.message.MessageType;
import com.xuqm.sdk.message.RawContent;
import com.xuqm.sdk.message.TextContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Every record of a source with something wrong of each kind")
class EveryRecordTest {

    private final House house = new House();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        house.close();
    }

    private static MemorySource source() {
        return new MemorySource()
                .account("ann", "Ann")
                .account("ben")
                .account(SourceRecord.absent("cal", Reason.SOURCE_REFUSED, "500"))
                .account(SourceRecord.of(
                        "dan",
                        new SourceAccount("dan", null, null),
                        List.of(new SourceRecord.Loss(Reason.PROFILE_FIELD, "Gender"))))
                .account(SourceRecord.absent("eve", Reason.NOT_AT_SOURCE, ""))
                .friend("ann", new SourceFriend("ben", "B", null))
                .friend("ann", new SourceFriend("cal", null, null))
                .friend("eve", new SourceFriend("ann", null, null))
                .block("ann", "dan")
                .block("ann", "nobody")
                .group("g1", "One", "ann", "ben", "cal")
                .group("g2", "Two", "eve", "ann", "ben")
                .group("@TGS#3", "Three", "ben", "ann")
                .member("g1", new SourceMember("nobody", SourceMember.Role.ADMIN, null))
                .message("k1", "ann", "ben", "Hello")
                .message("k2", "nobody", "ben", "Hello")
                .message("k3", "ben", "cal", "Hello")
                .message("k4", "ann", "ben", new RawContent(MessageType.IMAGE, "no picture"))
                .message("k5", "ann", "ben", Instant.now().plusSeconds(86_400), new TextContent("Tomorrow"))
                .message("k6", "ann", "ben", Instant.now().minusSeconds(1), new TextContent("After the mark"))
                .absent("k7", "ann", "ben", Reason.RECALLED, "")
                .absent("k8", "ann", "ben", Reason.UNREADABLE, "line 8")
                .groupMessage("k9", "ann", "g2", Instant.ofEpochMilli(1_700_000_000_000L), "To nobody")
                .groupMessage("k10", "ben", "g1", Instant.ofEpochMilli(1_700_000_000_000L), "All")
                .state("ann", new ConversationState(false, "ben", true, true, true))
                .state("ann", new ConversationState(true, "g2", true, false, false))
                .state("ben", new ConversationState(false, "nobody", true, false, false));
    }

    private MigrationReport run() {
        return Migration.from(source())
                .to(house.client)
                .journal(folder.resolve("journal"))
                .until(Instant.now().minusSeconds(60))
                .build()
                .run();
    }

    @Test
    @DisplayName("ends in one way, and has a registered reason unless it is there; the sums equal the source")
    void has_a_reason_unless_it_is_there() {
        MigrationReport report = run();

        assertThat(report.kinds().keySet())
                .containsExactlyInAnyOrder(Stream.of(RecordKind.values())
                        .filter(kind -> kind != RecordKind.PLACEHOLDER)
                        .toArray(RecordKind[]::new));
        Map<RecordKind, Long> sources = new EnumMap<>(Map.of(
                RecordKind.ACCOUNT, 5L,
                RecordKind.FRIEND, 3L,
                RecordKind.BLOCK, 2L,
                RecordKind.GROUP, 3L,
                RecordKind.MEMBER, 9L,
                RecordKind.MESSAGE, 10L,
                RecordKind.CONVERSATION, 3L));
        report.kinds().forEach((kind, counts) -> {
            assertThat(counts.source()).as("%s of the source", kind).isEqualTo(sources.get(kind));
            for (RecordOutcome outcome : RecordOutcome.values()) {
                long found = switch (outcome) {
                    case WRITTEN, ALREADY_THERE -> 0;
                    case REFUSED -> counts.refused();
                    case LOST -> counts.lost();
                    case NOT_TRIED -> counts.notTried();
                };
                assertThat(reasons(report, kind, outcome))
                        .as("reasons of %s that are %s", kind, outcome)
                        .isEqualTo(found);
            }
        });
    }

    private static long reasons(MigrationReport report, RecordKind kind, RecordOutcome outcome) {
        return report.reasons().stream()
                .filter(each -> each.kind() == kind
                        && each.reason().outcome().filter(outcome::equals).isPresent())
                .mapToLong(ReasonCount::count)
                .sum();
    }

    @Test
    @DisplayName("that is not there is named in the file of its reason, each once")
    void is_named_in_the_file_of_its_reason() throws IOException {
        MigrationReport report = run();
        Path files = folder.resolve("report");
        Migration.from(source()).journal(folder.resolve("journal")).build().report(files);

        Map<Reason, Long> expected = new HashMap<>();
        for (ReasonCount each : report.reasons()) {
            if (each.reason().outcome().isPresent()) {
                expected.merge(each.reason(), each.count(), Long::sum);
            }
        }
        assertThat(expected).hasSizeGreaterThan(7);
        for (Map.Entry<Reason, Long> each : expected.entrySet()) {
            List<String> lines = Files.readAllLines(files.resolve(each.getKey().code() + ".tsv"));
            assertThat(lines)
                    .as(each.getKey().code())
                    .hasSize(each.getValue().intValue())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("is planned with the outcome that it has, but for what the target itself refuses")
    void is_planned() {
        MigrationReport plan = Migration.from(source())
                .until(Instant.now().minusSeconds(60))
                .build()
                .plan();
        MigrationReport run = run();

        assertThat(run.reasons())
                .filteredOn(each -> each.reason() != Reason.TARGET_REFUSED)
                .isEqualTo(plan.reasons());
        assertThat(plan.all().source()).isEqualTo(run.all().source());
    }
}
