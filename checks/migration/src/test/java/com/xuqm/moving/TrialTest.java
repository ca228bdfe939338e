package com.xuqm.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.AnswerWith;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.migration.Migration;
import com.xuqm.migration.MigrationBuilder;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.Objection;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.sdk.XuqmClient;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The first messages of a move")
class TrialTest {

    private final XuqmEmulator emulator = XuqmEmulator.builder().emptySeed().start();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        emulator.close();
    }

    /** The answer of a list with one element. */
    private static AnswerWith page(String element) {
        return Fault.answer(
                200,
                "application/json",
                "{\"code\":200,\"status\":\"0\",\"message\":\"success\",\"data\":{\"content\":[" + element
                        + "],\"last\":true}}");
    }

    /** Three conversations of 250 messages. */
    private static MemorySource source() {
        MemorySource source = new MemorySource();
        for (int i = 0; i < 4; i++) {
            source.account("user" + i);
        }
        IntStream.range(0, 750)
                .forEach(i -> source.message("k" + i, "user" + i / 250, "user" + (i / 250 + 1), "message " + i));
        return source;
    }

    private MigrationBuilder migration(XuqmClient client) {
        return Migration.from(source()).to(client).concurrency(4);
    }

    @Test
    @DisplayName("are read back before others follow, and once only")
    void are_read_back() {
        try (XuqmClient client = House.client(emulator).build()) {
            Path journal = folder.resolve("journal");
            migration(client).journal(journal).build().run();

            assertThat(emulator.requestCount("admin.listMessages")).isEqualTo(1);
            assertThat(emulator.messages()).hasSize(750);
        }
    }

    @Test
    @DisplayName("stop a move to a target that takes a key twice; without a journal nothing helps")
    void stop_where_keys_are_not_kept() {
        try (XuqmEmulator forgetful = XuqmEmulator.builder()
                        .emptySeed()
                        .dropRepetitions(false)
                        .start();
                XuqmClient client = House.client(forgetful).build()) {
            assertThatThrownBy(() -> migration(client)
                            .journal(folder.resolve("journal"))
                            .build()
                            .run())
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("takes a message with the same key twice")
                    .hasMessageContaining("despite keys-not-kept");
            assertThat(forgetful.messages())
                    .as("the first hundred, and the one that was tried")
                    .hasSize(101);
            assertThatThrownBy(() -> migration(client)
                            .despite(Objection.KEYS_NOT_KEPT)
                            .build()
                            .run())
                    .hasMessageContaining("it needs a journal");
            assertThat(migration(client)
                            .despite(Objection.KEYS_NOT_KEPT)
                            .journal(folder.resolve("another"))
                            .build()
                            .run()
                            .of(RecordKind.MESSAGE)
                            .written())
                    .isEqualTo(750);
        }
    }

    @ParameterizedTest(name = "{3}")
    @DisplayName("stop a move to a target that keeps messages otherwise")
    @CsvSource({
        "1700000000000, k99, 0, TIMES_NOT_KEPT",
        "1700000000000, other, 0, NOT_TOLD",
        "1600000000000, k99, 0, TIMES_NOT_KEPT",
        "1700000000099, k99, 5, COUNTS_AS_UNREAD"
    })
    void stop_where_they_are_kept_otherwise(String time, String key, int unread, Objection objection) {
        emulator.faults()
                .on("admin.listMessages")
                .first(1000)
                .beforeExecuting(page(
                        "{\"id\":\"m\",\"fromId\":\"ann\",\"toId\":\"ben\",\"chatType\":\"SINGLE\",\"msgType\":\"TEXT\",\"content\":\"x\",\"status\":\"SENT\",\"createdAt\":"
                                + time + ",\"clientMsgId\":\"" + key + "\"}"));
        emulator.faults()
                .on("conversations.list")
                .first(1000)
                .beforeExecuting(
                        page("{\"targetId\":\"user0\",\"chatType\":\"SINGLE\",\"unreadCount\":" + unread + "}"));
        try (XuqmClient client = House.client(emulator).build()) {
            assertThatThrownBy(() -> migration(client).concurrency(1).build().run())
                    .hasMessageContaining(objection.text())
                    .hasMessageContaining("despite " + objection.code());
            assertThat(emulator.messageCount()).isLessThan(750);

            assertThat(migration(client)
                            .concurrency(1)
                            .despite(objection)
                            .build()
                            .run()
                            .complete())
                    .isTrue();
        }
    }
}
