package com.xuqm.moving;

import static com.xuqm.migration.report.RecordKind.ACCOUNT;
import static com.xuqm.migration.report.RecordKind.GROUP;
import static com.xuqm.migration.report.RecordKind.MEMBER;
import static com.xuqm.migration.report.RecordKind.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.migration.Migration;
import com.xuqm.migration.jsonlines.JsonLinesSource;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.MigrationReport.Counts;
import com.xuqm.migration.report.MigrationReport.ReasonCount;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.migration.tencent.TencentSource;
import com.xuqm.tencent.TencentClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A source that changes while it is read")
class ChangingSourceTest {

    private final House house = new House();
    private final TencentEmulator tencent =
            TencentEmulator.builder().users("ann", "ben").withoutRateLimits().start();
    private final TencentClient client = House.tencent(tencent);

    @TempDir
    private Path folder;

    private Path ids;

    @BeforeEach
    void fill() throws IOException {
        ids = Files.write(folder.resolve("ids"), List.of("ann", "ben"));
        tencent.past()
                .group("g1", "One", List.of("ann", "ben"))
                .group("g2", "Two", List.of("ben", "ann"))
                .message("ann", "ben", Instant.now().minusSeconds(60), "Hello")
                .groupMessage("g1", "ann", Instant.now().minusSeconds(50), "Hello, one")
                .groupMessage("g2", "ann", Instant.now().minusSeconds(50), "Hello, two");
    }

    @AfterEach
    void close() {
        client.close();
        tencent.close();
        house.close();
    }

    private MigrationReport run(String method, Runnable happens) {
        MigrationSource source = TencentSource.of(client, ids, command -> 1_000_000);
        return Migration.from(Interfering.before(method, source, happens))
                .to(house.client)
                .concurrency(1)
                .build()
                .run();
    }

    @Test
    @DisplayName("by a group that is dissolved after it was listed loses that group, with a reason, and nothing else")
    void a_group_is_dissolved_after_it_was_listed() {
        MigrationReport report =
                run("groups", () -> client.groups().destroy("g1").execute());

        assertThat(report.of(GROUP).written()).isEqualTo(1);
        assertThat(report.of(GROUP).lost()).isEqualTo(1);
        assertThat(report.of(MESSAGE)).isEqualTo(new Counts(2, 0, 0, 0, 0));
    }

    @Test
    @DisplayName(
            "by a group that is dissolved before its members are read has the group, and says that its members were"
                    + " refused")
    void a_group_is_dissolved_before_its_members_are_read() {
        MigrationReport report =
                run("members", () -> client.groups().destroy("g1").execute());

        assertThat(report.complete()).isTrue();
        assertThat(report.of(GROUP).written()).isEqualTo(2);
        assertThat(report.of(MEMBER).lost()).isEqualTo(1);
        assertThat(report.reasons()).extracting(ReasonCount::reason).contains(Reason.SOURCE_REFUSED);
    }

    @Test
    @DisplayName("by messages that come meanwhile brings them as well, or the next run does")
    void messages_come_meanwhile() {
        run("states", () -> tencent.past().message("ben", "ann", Instant.now().minusSeconds(5), "Later"));
        assertThat(house.emulator.messages()).hasSize(3);

        run("friends", () -> {});

        assertThat(house.emulator.messages())
                .extracting("content")
                .contains("Later")
                .hasSize(4);
    }

    @Test
    @DisplayName("by an account that is deleted meanwhile has what was read before, and says what was refused after")
    void an_account_is_deleted() {
        MigrationReport report =
                run("friends", () -> client.accounts().delete(List.of("ben")).execute());

        assertThat(report.complete()).isTrue();
        assertThat(report.of(ACCOUNT)).isEqualTo(new Counts(2, 0, 0, 0, 0));
    }

    @Test
    @DisplayName("by a page that nobody can read loses that conversation, with a reason, and nothing else")
    void a_page_cannot_be_read() {
        tencent.faults().on("message.roam").first(1000).beforeExecuting(Fault.malformedJson());

        MigrationReport report = run("friends", () -> {});

        assertThat(report.complete()).isTrue();
        assertThat(report.of(MESSAGE)).isEqualTo(new Counts(2, 0, 0, 1, 0));
        assertThat(report.reasons()).extracting(ReasonCount::reason).contains(Reason.UNREADABLE);
    }

    @Test
    @DisplayName("of files stops the run, since lines are no longer where they were")
    void files_change() throws IOException {
        Path files = folder.resolve("files");
        try (JsonLinesSource source = House.source(files)) {
            MigrationSource changing = Interfering.before("groupIds", source, () -> {
                try {
                    Files.writeString(files.resolve("messages.jsonl"), "{}\n", StandardOpenOption.APPEND);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });

            assertThatThrownBy(() ->
                            Migration.from(changing).to(house.client).build().run())
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("messages.jsonl has changed while it was read");
        }
        assertThat(house.emulator.messages()).isEmpty();
    }
}
