package com.xuqm.moving;

import static com.xuqm.migration.report.RecordKind.ACCOUNT;
import static com.xuqm.migration.report.RecordKind.FRIEND;
import static com.xuqm.migration.report.RecordKind.GROUP;
import static com.xuqm.migration.report.RecordKind.MEMBER;
import static com.xuqm.migration.report.RecordKind.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.inspect.StoredMessage;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.migration.Migration;
import com.xuqm.migration.MigrationBuilder;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.MigrationReport.Counts;
import com.xuqm.migration.report.MigrationReport.ReasonCount;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.source.SourceFriend;
import com.xuqm.migration.source.SourceGroup;
import com.xuqm.migration.source.SourceMember;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.CustomContent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Records as no tidy app has them")
class OddRecordsTest {

    /** What is left of a picture where a text was cut. */
    private static final String HALF = "\uD83D";

    private final House house = new House();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        house.close();
    }

    private MigrationReport run(MemorySource source) {
        MigrationBuilder migration = Migration.from(source).to(house.client).journal(folder.resolve("journal"));
        MigrationReport plan = Migration.from(source).build().plan();
        MigrationReport run = migration.build().run();
        assertThat(plan.kinds()).as("the plan").isEqualTo(run.kinds());
        assertThat(plan.reasons()).as("the plan").isEqualTo(run.reasons());
        return run;
    }

    private static MemorySource people() {
        return new MemorySource().account("ann").account("ben");
    }

    @Test
    @DisplayName("keep their names, of which halves of characters are replaced, and so counted")
    void names_are_mended() {
        MemorySource source = new MemorySource()
                .account("ann", "Ann" + HALF)
                .account("ben", "Ben\u0007")
                .friend("ann", new SourceFriend("ben", "B" + HALF, "at\twork"))
                .group(
                        new SourceGroup(
                                "g1", HALF, "ann", null, HALF + "!", null, false, false, Map.of("a\nb", "c" + HALF)),
                        "ben");

        MigrationReport report = run(source);

        assertThat(report.all().there()).isEqualTo(report.all().source()).isEqualTo(6);
        assertThat(report.reasons())
                .extracting(ReasonCount::kind, ReasonCount::reason, ReasonCount::detail)
                .containsExactly(
                        tuple(ACCOUNT, Reason.TEXT_MENDED, "nickname"),
                        tuple(FRIEND, Reason.TEXT_MENDED, "grouping"),
                        tuple(FRIEND, Reason.TEXT_MENDED, "remark"),
                        tuple(GROUP, Reason.TEXT_MENDED, "announcement"),
                        tuple(GROUP, Reason.TEXT_MENDED, "attributes"),
                        tuple(GROUP, Reason.TEXT_MENDED, "name"));
        assertThat(house.emulator.account("ann").orElseThrow().nickname()).isEqualTo("Ann\uFFFD");
        assertThat(Migration.from(source)
                        .to(house.client)
                        .build()
                        .verify(new JacksonJsonBinding())
                        .differences())
                .isEmpty();
    }

    @Test
    @DisplayName("may have empty texts wherever a text may be missing")
    void empty_texts_are_none() {
        MigrationReport report = run(people().account("cal", "")
                .friend("ann", new SourceFriend("ben", "", ""))
                .friend("ann", new SourceFriend("cal", "", " "))
                .group(new SourceGroup("g1", "", "ann", "", "", "", false, false, Map.of()), "ben"));

        assertThat(report.all().there()).isEqualTo(report.all().source()).isEqualTo(8);
        assertThat(report.reasons()).isEmpty();
    }

    @Test
    @DisplayName("with ids that Xuqm takes for none get others, and each is named with both")
    void ids_are_changed() {
        MigrationReport report = run(people().account("a\u0000b")
                .account("x".repeat(65))
                .account("y" + HALF)
                .account("y\uD83E")
                .group("@TGS#1/2", "Odd", "ann", "y" + HALF));

        assertThat(report.of(ACCOUNT)).isEqualTo(new Counts(6, 0, 0, 0, 0));
        assertThat(report.of(MEMBER)).isEqualTo(new Counts(2, 0, 0, 0, 0));
        assertThat(report.reasons())
                .extracting(ReasonCount::kind, ReasonCount::reason, ReasonCount::count)
                .containsExactly(tuple(ACCOUNT, Reason.ID_CHANGED, 4L), tuple(GROUP, Reason.ID_CHANGED, 1L));
        Migration.from(people()).journal(folder.resolve("journal")).build().report(folder.resolve("report"));
        assertThat(folder.resolve("report/id-changed.tsv")).content().contains("groups\t@TGS#1/2\tg-");
    }

    @Test
    @DisplayName("of which no document can be made are refused, and the others of their batch are not")
    void unwritable_contents_are_refused() {
        MemorySource source = people().message("k1", "ann", "ben", "before")
                .message("k2", "ann", "ben", new CustomContent(Map.of("number", Double.NaN)))
                .message("k3", "ann", "ben", new CustomContent(Map.of("a" + HALF, List.of(HALF))))
                .message("k4", "ann", "ben", new CustomContent("cut" + HALF))
                .message("k5", "ann", "ben", "after");

        MigrationReport report = Migration.from(source).to(house.client).build().run();

        assertThat(report.of(MESSAGE)).isEqualTo(new Counts(4, 0, 1, 0, 0));
        assertThat(report.reasons())
                .extracting(ReasonCount::reason, ReasonCount::count)
                .containsExactlyInAnyOrder(tuple(Reason.INVALID_VALUE, 1L), tuple(Reason.TEXT_MENDED, 2L));
        assertThat(house.emulator.messages())
                .extracting(StoredMessage::content)
                .contains("before", "after", "{\"a\uFFFD\":[\"\uFFFD\"]}", "cut\uFFFD");
    }

    @Test
    @DisplayName("that are too long for the target are refused by its code, and the others of their batch are not")
    void long_texts_are_refused() {
        try (XuqmEmulator small = XuqmEmulator.builder()
                        .emptySeed()
                        .maxBodyBytes(64 << 10)
                        .start();
                XuqmClient client = XuqmClient.builder()
                        .baseUrl(small.baseUrl())
                        .appKey(small.appKey())
                        .appSecret(small.appSecret())
                        .adminUser(small.adminUser())
                        .build()) {
            MemorySource source = people();
            for (int i = 0; i < 50; i++) {
                source.message("k" + i, "ann", "ben", "x".repeat(i == 20 ? 100_000 : 3000));
            }

            MigrationReport report = Migration.from(source).to(client).build().run();

            assertThat(report.of(MESSAGE)).isEqualTo(new Counts(49, 0, 1, 0, 0));
            assertThat(report.reasons()).extracting(ReasonCount::reason).containsExactly(Reason.TARGET_REFUSED);
        }
    }

    @Test
    @DisplayName("may be a group of thousands, with many administrators and mutes")
    void groups_may_be_large() {
        MemorySource source = people().group("g1", "Large", "ann");
        for (int i = 0; i < 2600; i++) {
            source.account("user" + i);
            SourceMember.Role role = i % 500 == 0 ? SourceMember.Role.ADMIN : SourceMember.Role.MEMBER;
            Instant muted = i % 700 == 1 ? Instant.now().plusSeconds(3600) : null;
            source.member("g1", new SourceMember("user" + i, role, muted));
        }

        MigrationReport report = run(source);

        assertThat(report.of(MEMBER)).isEqualTo(new Counts(2601, 0, 0, 0, 0));
        assertThat(house.emulator.groups().get(0).memberIds()).hasSize(2601);
        assertThat(house.emulator.requestCount("groups.addMembers")).isEqualTo(6);
    }
}
