package com.xuqm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.XuqmEmulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("xuqm migrate")
class MigrateTest {

    @TempDir
    private Path folder;

    private final XuqmEmulator emulator = XuqmEmulator.builder().emptySeed().start();

    @AfterEach
    void close() {
        emulator.close();
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private void writeFiles() throws IOException {
        write(
                "accounts.jsonl",
                "{\"id\":\"ann\",\"nickname\":\"Ann\",\"friends\":[{\"id\":\"ben\",\"remark\":\"Benny\"}]}",
                "{\"id\":\"ben\",\"blocked\":[\"cal\"]}",
                "{\"id\":\"cal\"}");
        write(
                "groups.jsonl",
                "{\"id\":\"g1\",\"name\":\"One\",\"owner\":\"ann\",\"members\":[{\"id\":\"ann\"},{\"id\":\"ben\",\"role\":\"ADMIN\"}]}");
        write(
                "messages.jsonl",
                "{\"key\":\"k1\",\"from\":\"ann\",\"to\":\"ben\",\"createdAt\":1700000000000,\"type\":\"TEXT\",\"content\":\"Hello\"}",
                "{\"key\":\"k2\",\"from\":\"dan\",\"to\":\"ben\",\"createdAt\":1700000000001,\"type\":\"TEXT\",\"content\":\"Who?\"}",
                "{\"key\":\"k3\",\"from\":\"ben\",\"group\":\"g1\",\"createdAt\":1700000000002,\"type\":\"TEXT\",\"content\":\"All\"}");
    }

    @Test
    @DisplayName("plan says what run does, and writes nothing")
    void plan_says_what_run_does() throws IOException {
        writeFiles();
        Terminal plan = Terminal.of(emulator, folder);

        assertThat(plan.type("migrate", "plan", "--from", "json_lines", "--folder", "."))
                .isZero();
        assertThat(plan.out()).contains("messages", "missing-account");
        assertThat(emulator.accountCount()).as("only the administrator").isEqualTo(1);

        Terminal run = Terminal.of(emulator, folder);
        assertThat(run.type("migrate", "run", "--from", "json_lines", "--folder", "."))
                .isEqualTo(ExitCode.SOME_REJECTED.code());
        assertThat(table(run.out())).isEqualTo(table(plan.out()));
        assertThat(emulator.messages()).extracting("content").containsExactlyInAnyOrder("Hello", "All");
    }

    @Test
    @DisplayName("run asks first in a protected profile")
    void run_asks_first() throws IOException {
        writeFiles();
        Terminal terminal = Terminal.of(emulator, folder).with("XUQM_PROTECTED", "true");

        assertThat(terminal.type("migrate", "run", "--from", "json_lines", "--folder", "."))
                .isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err()).contains("about to move an app", emulator.baseUrl());
        assertThat(emulator.accountCount()).as("only the administrator").isEqualTo(1);
    }

    /** The counts; requests are shown below them. */
    private static List<String> table(String out) {
        return out.replace("to write", " written")
                .lines()
                .takeWhile(line -> !line.equals("requests of the target"))
                .toList();
    }

    @Test
    @DisplayName("report names what did not come over, in a file for each reason")
    void report_names_what_did_not_come_over() throws IOException {
        writeFiles();
        Terminal terminal = Terminal.of(emulator, folder);
        terminal.type("migrate", "run", "--from", "json_lines", "--folder", ".");

        assertThat(terminal.type("migrate", "report", "--from", "json_lines", "--folder", ".", "--json"))
                .isEqualTo(ExitCode.SOME_REJECTED.code());

        assertThat(folder.resolve("migration-report/missing-account.tsv")).hasContent("messages\tk2\tsender\n");
        assertThat(folder.resolve("migration-report/report.md")).content().contains("| messages | 3 | 2 |");
        assertThat(terminal.out()).contains("\"code\":\"missing-account\"");
    }

    @Test
    @DisplayName("run does nothing twice, and goes on only with what its journal is about")
    void run_does_nothing_twice() throws IOException {
        writeFiles();
        Terminal.of(emulator, folder).type("migrate", "run", "--from", "json_lines", "--folder", ".");
        long requests = emulator.requestCount("admin.importMessages");

        Terminal again = Terminal.of(emulator, folder);
        again.type("migrate", "run", "--from", "json_lines", "--folder", ".");
        assertThat(emulator.requestCount("admin.importMessages")).isEqualTo(requests);

        write("accounts.jsonl", "{\"id\":\"eve\"}");
        Terminal other = Terminal.of(emulator, folder);
        assertThat(other.type("migrate", "run", "--from", "json_lines", "--folder", "."))
                .isEqualTo(ExitCode.SOME_NOT_TRIED.code());
        assertThat(other.err()).contains("is of another move");
    }

    @Test
    @DisplayName("verify finds what is missing, and what was changed since")
    void verify_finds_what_differs() throws IOException {
        writeFiles();
        Terminal terminal = Terminal.of(emulator, folder);
        assertThat(terminal.type("migrate", "run", "--from", "json_lines", "--folder", "."))
                .as(terminal.err())
                .isEqualTo(ExitCode.SOME_REJECTED.code());

        Terminal verify = Terminal.of(emulator, folder);
        int code = verify.type("migrate", "verify", "--from", "json_lines", "--folder", ".");

        assertThat(code).isEqualTo(ExitCode.SOME_REJECTED.code());
        assertThat(verify.out()).as(verify.err()).contains("1 difference\n", "messages  missing  k2");
    }

    @Test
    @DisplayName("run says that the target has accounts of others, and goes on despite that if it is told to")
    void run_goes_on_despite_foreign_accounts() throws IOException {
        writeFiles();
        emulator.addAccounts(List.of("zoe"));
        Terminal run = Terminal.of(emulator, folder);

        assertThat(run.type("migrate", "run", "--from", "json_lines", "--folder", "."))
                .isEqualTo(ExitCode.SOME_NOT_TRIED.code());
        assertThat(run.err()).contains("zoe for one", "despite foreign-accounts");
        assertThat(emulator.messages()).isEmpty();

        Terminal despite = Terminal.of(emulator, folder);
        despite.type("migrate", "run", "--from", "json_lines", "--folder", ".", "--despite=foreign-accounts,not-told");
        assertThat(emulator.messages()).hasSize(2);

        Terminal wrong = Terminal.of(emulator, folder);
        assertThat(wrong.type("migrate", "run", "--from", "json_lines", "--folder", ".", "--despite=all"))
                .isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(wrong.err()).contains("--despite must be one of foreign-accounts, ");
    }

    @Test
    @DisplayName("moves from Tencent with placeholders for senders whom the list of ids has not")
    void moves_from_tencent() throws IOException {
        write("ids.txt", "ann", "ben");
        try (TencentEmulator tencent =
                TencentEmulator.builder().users("ann", "ben", "robot").start()) {
            tencent.past()
                    .friends("ann", "ben")
                    .group("g1", "One", List.of("ann", "ben"))
                    .message("ann", "ben", Instant.now().minusSeconds(60), "Hello")
                    .groupMessage("g1", "robot", Instant.now().minusSeconds(50), "I am one");

            Terminal terminal = Terminal.of(emulator, folder).with("TENCENT_SECRET_KEY", tencent.secretKey());
            int code = terminal.type(
                    "migrate",
                    "run",
                    "--from",
                    "tencent",
                    "--source-url",
                    tencent.baseUrl(),
                    "--source-app",
                    Long.toString(tencent.appId()),
                    "--accounts",
                    "ids.txt",
                    "--missing-users",
                    "placeholder");

            assertThat(code).as(terminal.err() + terminal.out()).isZero();
            assertThat(emulator.messages()).extracting("fromId").containsExactlyInAnyOrder("ann", "robot");
            assertThat(terminal.out()).contains("placeholder-made");
        }
    }
}
