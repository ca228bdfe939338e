package com.xuqm.moving;

import static com.xuqm.migration.report.RecordKind.ACCOUNT;
import static com.xuqm.migration.report.RecordKind.BLOCK;
import static com.xuqm.migration.report.RecordKind.FRIEND;
import static com.xuqm.migration.report.RecordKind.GROUP;
import static com.xuqm.migration.report.RecordKind.MEMBER;
import static com.xuqm.migration.report.RecordKind.MESSAGE;
import static com.xuqm.migration.report.RecordKind.PLACEHOLDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.StoredMessage;
import com.xuqm.migration.Migration;
import com.xuqm.migration.jsonlines.JsonLinesSource;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.MigrationReport.Counts;
import com.xuqm.migration.report.MigrationReport.ReasonCount;
import com.xuqm.migration.report.Reason;
import com.xuqm.sdk.conversation.Conversation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A move")
class MoveTest {

    private final House house = new House();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        house.close();
    }

    private Migration migration(JsonLinesSource source) {
        return Migration.from(source)
                .to(house.client)
                .journal(folder.resolve("journal"))
                .build();
    }

    private static Counts written(long number) {
        return new Counts(number, 0, 0, 0, 0);
    }

    @Test
    @DisplayName("brings everything over, under the same ids and with the same times, and the sums equal the source")
    void brings_everything_over() throws IOException {
        try (JsonLinesSource source = House.source(folder.resolve("a"))) {
            MigrationReport report = migration(source).run();

            assertThat(report.complete()).isTrue();
            assertThat(report.of(ACCOUNT)).isEqualTo(written(3));
            assertThat(report.of(FRIEND)).isEqualTo(written(2));
            assertThat(report.of(BLOCK)).isEqualTo(written(1));
            assertThat(report.of(GROUP)).isEqualTo(written(2));
            assertThat(report.of(MEMBER)).isEqualTo(written(4));
            assertThat(report.of(MESSAGE)).isEqualTo(written(3));
            assertThat(report.reasons()).isEmpty();
        }
        assertThat(house.emulator.messages())
                .extracting(StoredMessage::clientMsgId, StoredMessage::createdAt)
                .contains(tuple("k1", Instant.ofEpochMilli(1_700_000_000_000L)));
        assertThat(house.client.asUser("ann").groups().get("g1").execute().attributes())
                .containsEntry("colour", "red");
    }

    @Test
    @DisplayName("is quiet: nobody has anything unread, and nothing is pushed")
    void is_quiet() throws IOException {
        try (JsonLinesSource source = House.source(folder.resolve("a"))) {
            migration(source).run();
        }
        for (String user : List.of("ann", "ben", "cal")) {
            assertThat(house.client.asUser(user).conversations().list().all())
                    .extracting(Conversation::unreadCount)
                    .containsOnly(0);
        }
        assertThat(house.emulator.pushes()).isEmpty();
        assertThat(house.emulator.deliveries().total()).isZero();
    }

    @Test
    @DisplayName("is planned without a write, and the plan's numbers are those of the run")
    void is_planned_without_a_write() throws IOException {
        List<String> messages = new ArrayList<>(House.MESSAGES);
        messages.add("not even JSON");
        messages.add("{\"key\":\"k8\",\"to\":\"ben\",\"createdAt\":1700000000005,\"type\":\"TEXT\",\"content\":\"Of"
                + " nobody\"}");
        messages.add(
                "{\"key\":\"k9\",\"from\":\"dan\",\"to\":\"ben\",\"createdAt\":1700000000005,\"type\":\"TEXT\",\"content\":\"Who?\"}");
        messages.add(House.MESSAGES.get(0));
        try (JsonLinesSource source = House.source(folder.resolve("a"), House.ACCOUNTS, House.GROUPS, messages)) {
            MigrationReport plan = migration(source).plan();

            assertThat(house.emulator.recorded()).as("requests of the target").isEmpty();
            assertThat(folder.resolve("journal")).doesNotExist();

            MigrationReport run = migration(source).run();
            assertThat(plan.kinds()).isEqualTo(run.kinds());
            assertThat(plan.reasons()).isEqualTo(run.reasons());
            assertThat(plan.requests()).isEqualTo(run.requests());
            assertThat(run.reasons())
                    .extracting(ReasonCount::reason)
                    .containsExactlyInAnyOrder(Reason.MISSING_ACCOUNT, Reason.UNREADABLE, Reason.DUPLICATE);
        }
    }

    @Test
    @DisplayName("may be done again without its journal: nothing comes twice")
    void may_be_done_again_without_its_journal() throws IOException {
        try (JsonLinesSource source = House.source(folder.resolve("a"))) {
            migration(source).run();
            Files.delete(folder.resolve("journal"));

            MigrationReport again = migration(source).run();

            assertThat(again.of(MESSAGE).there()).isEqualTo(3);
            assertThat(again.of(GROUP)).isEqualTo(new Counts(0, 2, 0, 0, 0));
        }
        assertThat(house.emulator.messages()).hasSize(3);
        assertThat(house.emulator.groups()).hasSize(2);
    }

    @Test
    @DisplayName("may be done by two machines at once, each with a journal of its own: nothing comes twice")
    void may_be_done_by_two_machines_at_once() throws IOException {
        try (JsonLinesSource source = House.source(folder.resolve("a"))) {
            Migration second = Migration.from(source)
                    .to(house.client)
                    .journal(folder.resolve("second"))
                    .build();
            AtomicBoolean begun = new AtomicBoolean();
            MigrationReport first = Migration.from(source)
                    .to(house.client)
                    .journal(folder.resolve("first"))
                    .onProgress(Duration.ofNanos(1), report -> {
                        if (!begun.getAndSet(true)) {
                            assertThat(second.run().all().there()).isEqualTo(15);
                        }
                    })
                    .build()
                    .run();

            assertThat(first.all().there()).isEqualTo(15);
        }
        assertThat(house.emulator.messages()).hasSize(3);
        assertThat(house.emulator.groups()).hasSize(2);
    }

    @Test
    @DisplayName("stops before it uses an id that it could not note in the table, such as on a full disk")
    void stops_where_the_id_table_cannot_be_written() throws IOException {
        List<String> groups = List.of("{\"id\":\"@TGS#1\",\"name\":\"Odd\",\"owner\":\"ann\"}");
        try (JsonLinesSource source = House.source(folder.resolve("a"), House.ACCOUNTS, groups, List.of())) {
            assertThatThrownBy(() -> Migration.from(source)
                            .to(house.client)
                            .ids(folder.resolve("nowhere/ids"))
                            .build()
                            .run())
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("cannot be written");
        }
        assertThat(house.emulator.groups()).as("before its id was noted").isEmpty();
    }

    @Test
    @DisplayName("goes on behind a journal whose end was torn off, at whatever byte")
    void goes_on_behind_a_torn_journal() throws IOException {
        Path journal = folder.resolve("journal");
        try (JsonLinesSource source = House.source(folder.resolve("a"))) {
            migration(source).run();
            byte[] whole = Files.readAllBytes(journal);
            for (int length = 0; length < whole.length; length += 37) {
                Files.write(journal, Arrays.copyOf(whole, length));

                MigrationReport report = migration(source).run();

                assertThat(report.all().source())
                        .as("after " + length + " bytes")
                        .isEqualTo(15);
                assertThat(report.all().there()).isEqualTo(15);
            }
        }
        assertThat(house.emulator.messages()).hasSize(3);
    }

    @Test
    @DisplayName("writes again what was not answered, and it is there once")
    void writes_again_what_was_not_answered() throws IOException {
        house.emulator.faults().on("admin.importMessages").nth(1).afterExecuting(Fault.closeConnection());
        house.emulator.faults().on("groups.create").nth(1).afterExecuting(Fault.closeConnection());
        try (JsonLinesSource source = House.source(folder.resolve("a"))) {
            MigrationReport report = migration(source).run();

            assertThat(report.of(MESSAGE)).isEqualTo(written(3));
            assertThat(report.of(GROUP)).isEqualTo(written(2));
        }
        assertThat(house.emulator.messages()).hasSize(3);
    }

    @Test
    @DisplayName("makes accounts that are missing, if that is wanted, and says which")
    void makes_missing_accounts() throws IOException {
        List<String> messages = List.of(
                "{\"key\":\"k9\",\"from\":\"dan\",\"to\":\"ben\",\"createdAt\":1700000000005,\"type\":\"TEXT\",\"content\":\"I\"}");
        try (JsonLinesSource source = House.source(folder.resolve("a"), House.ACCOUNTS, List.of(), messages)) {
            MigrationReport report = Migration.from(source)
                    .to(house.client)
                    .journal(folder.resolve("journal"))
                    .makeMissingAccounts()
                    .build()
                    .run();

            assertThat(report.of(PLACEHOLDER)).isEqualTo(written(1));
            assertThat(report.of(MESSAGE)).isEqualTo(written(1));
            migration(source).report(folder.resolve("report"));
        }
        assertThat(folder.resolve("report/placeholder-made.tsv")).content().startsWith("placeholders\tdan\t");
    }

    @Test
    @DisplayName("lets one account stand for those that are missing, if that is wanted")
    void maps_missing_accounts() throws IOException {
        List<String> messages = List.of(
                "{\"key\":\"k9\",\"from\":\"dan\",\"to\":\"ben\",\"createdAt\":1700000000005,\"type\":\"TEXT\",\"content\":\"I\"}");
        try (JsonLinesSource source = House.source(folder.resolve("a"), House.ACCOUNTS, List.of(), messages)) {
            Migration.from(source)
                    .to(house.client)
                    .mapMissingAccountsTo("former")
                    .build()
                    .run();
        }
        assertThat(house.emulator.messages()).extracting(StoredMessage::fromId).containsExactly("former");
    }

    @Test
    @DisplayName("stops when so much is refused that something else must be wrong, and names the commonest reason")
    void stops_when_much_is_refused() throws IOException {
        List<String> messages = IntStream.range(0, 700)
                .mapToObj(i -> "{\"key\":\"k" + i + "\",\"from\":\"nobody\",\"to\":\"ben\",\"createdAt\":"
                        + (1_700_000_000_000L + i) + ",\"type\":\"TEXT\",\"content\":\"I\"}")
                .toList();
        try (JsonLinesSource source = House.source(folder.resolve("a"), House.ACCOUNTS, List.of(), messages)) {
            Migration migration = migration(source);

            assertThatThrownBy(migration::run)
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("missing-account sender");
        }
    }

    @Test
    @DisplayName("refuses an id table that gives a written account another id")
    void refuses_a_changed_id_table() throws IOException {
        Path ids = folder.resolve("ids");
        try (JsonLinesSource source = House.source(folder.resolve("a"), House.ACCOUNTS, List.of(), List.of())) {
            Migration.from(source)
                    .to(house.client)
                    .journal(folder.resolve("journal"))
                    .ids(ids)
                    .kinds(ACCOUNT)
                    .build()
                    .run();
            Files.writeString(ids, "account\tben\tbenjamin\n");
            Migration changed = Migration.from(source)
                    .to(house.client)
                    .journal(folder.resolve("journal"))
                    .ids(ids)
                    .build();

            assertThatThrownBy(changed::run).hasMessageContaining("another id than the one it was written under");
        }
    }

    @Test
    @DisplayName("gives groups whose ids cannot be kept others, the same every time, and writes down which")
    void maps_ids_of_groups() throws IOException {
        List<String> groups = List.of("{\"id\":\"@TGS#1\",\"name\":\"Odd\",\"owner\":\"ann\"}");
        Path ids = folder.resolve("ids");
        try (JsonLinesSource source = House.source(folder.resolve("a"), House.ACCOUNTS, groups, List.of())) {
            Migration.from(source).to(house.client).ids(ids).build().run();
        }
        String made = house.emulator.groups().get(0).groupId();
        assertThat(made).matches("g-[0-9a-f]{32}");
        assertThat(ids).hasContent("group\t@TGS#1\t" + made + "\n");
    }

    @Test
    @DisplayName("leaves out what is later than the time mark")
    void leaves_out_what_is_later() throws IOException {
        try (JsonLinesSource source = House.source(folder.resolve("a"))) {
            MigrationReport report = Migration.from(source)
                    .to(house.client)
                    .until(Instant.ofEpochMilli(1_700_000_000_000L))
                    .build()
                    .run();

            assertThat(report.of(MESSAGE)).isEqualTo(new Counts(1, 0, 0, 0, 2));
        }
    }

    @Test
    @DisplayName("keeps the journal from a second run at the same time")
    void keeps_the_journal_from_a_second_run() throws IOException {
        try (JsonLinesSource source = House.source(folder.resolve("a"))) {
            Migration second = migration(source);
            Migration first = Migration.from(source)
                    .to(house.client)
                    .journal(folder.resolve("journal"))
                    .onProgress(
                            Duration.ofNanos(1),
                            report -> assertThatThrownBy(second::run).hasMessageContaining("is in use by another run"))
                    .build();

            assertThat(first.run().complete()).isTrue();
        }
    }
}
