package com.xuqm.moving;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.migration.Migration;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.tencent.TencentSource;
import com.xuqm.tencent.TencentClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The quota of Tencent's commands")
class SourceQuotaTest {

    private static final String HISTORY = "message.roam";
    private static final int MORE_THAN_A_SECOND_GRANTS = 250;

    private static final List<String> USERS =
            IntStream.range(0, 30).mapToObj(i -> "user-" + i).toList();

    private final TencentEmulator old =
            TencentEmulator.builder().users(USERS.toArray(String[]::new)).start();
    private final House house = new House();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        house.close();
        old.close();
    }

    /** Moves conversations of pairs, a message each. */
    private MigrationReport move(int conversations) throws IOException {
        Instant time = Instant.now().minusSeconds(60);
        for (int i = 0; i < conversations; i++) {
            int from = i % USERS.size();
            int to = (from + 1 + i / USERS.size()) % USERS.size();
            old.past().message(USERS.get(from), USERS.get(to), time, "m" + i);
        }
        Path ids = Files.write(folder.resolve("ids"), USERS);
        try (TencentClient client = House.tencent(old);
                TencentSource source = TencentSource.of(client, ids, SourceQuotaTest::half)) {
            return Migration.from(source)
                    .to(house.client)
                    .journal(folder.resolve("journal"))
                    .build()
                    .run();
        }
    }

    /** Half of what is granted: on a busy machine what was sent evenly arrives in heaps. */
    private static double half(String command) {
        return command.endsWith("get_appid_group_list") ? 1 : 100;
    }

    private List<RecordedRequest> refusals() {
        return old.recorded().stream().filter(request -> !request.succeeded()).toList();
    }

    @Test
    @DisplayName("is kept by a move from the first request on: a service that counts refuses none")
    void is_kept() throws IOException {
        MigrationReport report = move(MORE_THAN_A_SECOND_GRANTS);

        assertThat(report.of(RecordKind.MESSAGE).written()).isEqualTo(MORE_THAN_A_SECOND_GRANTS);
        assertThat(old.requestCount(HISTORY)).isGreaterThanOrEqualTo(MORE_THAN_A_SECOND_GRANTS);
        assertThat(refusals()).isEmpty();
    }

    @Test
    @DisplayName("may be smaller than was thought: the move is slower by that, and loses nothing")
    void may_be_smaller() throws IOException {
        old.faults()
                .on(HISTORY)
                .first(3)
                .beforeExecuting(Fault.answer(
                        200,
                        "application/json",
                        "{\"ActionStatus\":\"FAIL\",\"ErrorCode\":60007,\"ErrorInfo\":\"too often\"}"));

        MigrationReport report = move(5);

        assertThat(report.complete()).isTrue();
        assertThat(report.of(RecordKind.MESSAGE).written()).isEqualTo(5);
        assertThat(refusals())
                .filteredOn(request -> HISTORY.equals(request.operation()))
                .hasSizeGreaterThanOrEqualTo(3);
    }
}
