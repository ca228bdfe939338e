package com.xuqm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchSendTest {

    private static final int USERS = 1_200;

    @TempDir
    private Path folder;

    private final XuqmEmulator emulator = XuqmEmulator.start();
    private Terminal terminal;

    @BeforeEach
    void begin() {
        terminal = Terminal.of(emulator, folder);
        emulator.addAccounts(users());
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    private static List<String> users() {
        return IntStream.range(0, USERS).mapToObj(i -> "u" + i).toList();
    }

    private void write(List<String> lines) throws IOException {
        Files.write(folder.resolve("users.txt"), lines);
    }

    private int send(String... more) {
        List<String> arguments = new ArrayList<>(List.of("batch-send", "users.txt", "--text", "Hello"));
        arguments.addAll(List.of(more));
        return terminal.type(arguments.toArray(new String[0]));
    }

    @Test
    void all_accepted_is_zero_and_the_report_adds_up() throws IOException {
        write(users());

        assertThat(send()).isZero();
        assertThat(terminal.lines())
                .startsWith(
                        "recipients  1,200", "accepted    1,200", "rejected    0", "unknown     0", "not tried   0");
        assertThat(emulator.messages()).hasSize(USERS);
        assertThat(terminal.err()).as("nobody watches").doesNotContain("\r", "\u001b");
    }

    @Test
    void some_rejected_is_another_code_and_they_are_named_in_a_file_for_nobody_else() throws IOException {
        List<String> lines = new ArrayList<>(users());
        lines.add(3, "ghost");
        write(lines);
        Path report = Files.writeString(folder.resolve("report.csv"), "an older one");

        assertThat(send("--report", "report.csv", "--json")).isEqualTo(ExitCode.SOME_REJECTED.code());
        assertThat(terminal.out()).contains("\"recipients\":1201,\"accepted\":1200,\"rejected\":1");
        assertThat(Files.readAllLines(report))
                .containsExactly("line,recipient,status,code,reason", "4,ghost,REJECTED,404,no such account");
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "files have no permissions here");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_lost_answer_is_a_code_of_its_own() throws IOException {
        write(users());
        emulator.faults().on("admin.batchSend").first(1).afterExecuting(Fault.resetConnection());

        assertThat(send()).isEqualTo(ExitCode.SOME_UNKNOWN.code());
        assertThat(terminal.err()).contains("--resend-unknown");
    }

    @Test
    void a_journal_is_never_taken_up_by_accident() throws IOException {
        write(users());
        assertThat(send("--resume")).isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err()).contains("there is no journal");
        assertThat(send()).isZero();

        assertThat(send()).isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err()).contains("--resume goes on with it");
        assertThat(send("--resume")).isZero();
        assertThat(emulator.messages()).hasSize(USERS);
    }

    @Test
    void a_file_that_was_edited_meanwhile_is_refused() throws IOException {
        write(users());
        send();
        List<String> edited = new ArrayList<>(users());
        edited.add(0, "inserted");
        write(edited);

        assertThat(send("--resume")).isEqualTo(ExitCode.OTHER_JOURNAL.code());
        assertThat(emulator.messages()).hasSize(USERS);
    }

    @Test
    void a_file_that_was_edited_is_refused_with_the_line_that_differs_first() throws IOException {
        write(users());
        emulator.faults().on("admin.batchSend").nth(2).afterExecuting(Fault.resetConnection());
        send();
        int sent = emulator.messages().size();

        List<String> removed = new ArrayList<>(users());
        removed.remove(700);
        List<String> swapped = new ArrayList<>(users());
        Collections.swap(swapped, 20, 30);
        List<String> twice = new ArrayList<>(users());
        twice.set(1_100, "u3");
        List<String> shorter = users().subList(0, 1_100);
        List<List<String>> edited = List.of(removed, swapped, twice, shorter);
        List<String> named = List.of(
                "the first difference is in line 701",
                "the first difference is in line 21",
                "the first difference is in line 1101",
                "it ends after 1100 recipients, and had more");
        for (int i = 0; i < edited.size(); i++) {
            write(edited.get(i));
            assertThat(send("--resume", "--resend-unknown")).isEqualTo(ExitCode.OTHER_JOURNAL.code());
            assertThat(terminal.err()).contains(named.get(i), "nothing was sent");
        }
        assertThat(emulator.messages()).hasSize(sent);
        assertThat(Files.readString(folder.resolve("users.txt.journal.input"), StandardCharsets.ISO_8859_1))
                .as("no ids: long ones, since salted hashes hold any two letters now and then")
                .doesNotContain("u1000", "u1001", "u1100");

        write(users());
        assertThat(send("--resume", "--resend-unknown")).isZero();
        assertThat(emulator.messages()).hasSize(USERS);
        assertThat(terminal.type("batch-send", "users.txt", "--text", "Hello", "--resume"))
                .isZero();
    }

    @Test
    void another_text_is_another_campaign() throws IOException {
        write(users());
        send();

        assertThat(terminal.type("batch-send", "users.txt", "--text", "Something else", "--resume"))
                .isEqualTo(ExitCode.OTHER_JOURNAL.code());
    }

    @Test
    void a_report_takes_the_place_of_neither_recipients_nor_journal_nor_a_folder() throws IOException {
        write(users());
        Files.createDirectory(folder.resolve("empty"));

        for (String report : List.of("users.txt", "./users.txt", "users.txt.journal", "empty")) {
            assertThat(send("--report", report)).as(report).isEqualTo(ExitCode.CONFIGURATION.code());
        }
        assertThat(folder.resolve("users.txt")).hasContent(String.join("\n", users()));
        assertThat(folder.resolve("empty")).isDirectory();
        assertThat(send("--rate", "0")).isEqualTo(ExitCode.USAGE.code());
        assertThat(emulator.messages()).isEmpty();

        assertThat(send("--report", "rest.csv"))
                .as("nothing of the failures stands in the way")
                .isZero();
        assertThat(terminal.type("batch-send", "empty", "--text", "Hello")).isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err()).contains("empty is no regular file");
    }

    @Test
    void a_column_of_a_csv_file_names_the_users() throws IOException {
        Files.writeString(folder.resolve("users.csv"), "name,userId\n\"Smith, J\",u1\nLi,u2\n");

        assertThat(terminal.type("batch-send", "users.csv", "--text", "Hello", "--as", "user_001"))
                .isZero();
        assertThat(emulator.messages()).extracting(message -> message.toId()).containsExactlyInAnyOrder("u1", "u2");
    }

    @Test
    void a_protected_profile_wants_the_app_key_first() throws IOException {
        write(users());
        terminal.with("XUQM_PROTECTED", "true");

        assertThat(send()).isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err())
                .contains("about to send a message to 1200 users at " + emulator.baseUrl(), "nothing was sent");
        assertThat(send("--yes=other")).isEqualTo(ExitCode.CONFIGURATION.code());
        terminal.answering("yes");
        assertThat(send()).isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(emulator.messages()).isEmpty();

        assertThat(send("--yes=" + emulator.appKey())).isZero();
        assertThat(emulator.messages()).hasSize(USERS);
    }

    @Test
    void whatever_else_reaches_many_is_asked_about_too() throws IOException {
        Files.write(folder.resolve("users.txt"), List.of("u1", "u2"));
        Files.writeString(folder.resolve("accounts.csv"), "userId\nn1\n");
        terminal.with("XUQM_PROTECTED", "true");
        for (String command :
                List.of("push batch-send users.txt --title Hi --body There", "accounts import accounts.csv")) {
            List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
            assertThat(terminal.type(words.toArray(new String[0])))
                    .as(command)
                    .isEqualTo(ExitCode.CONFIGURATION.code());
            assertThat(terminal.err()).contains("about to ", emulator.baseUrl(), "nothing was sent");

            words.add("--yes=" + emulator.appKey());
            assertThat(terminal.type(words.toArray(new String[0]))).as(command).isZero();
        }
    }

    @Test
    void accounts_are_imported_from_a_file() throws IOException {
        Files.writeString(folder.resolve("accounts.csv"), "userId,nickname\nn1,小明\nn2,\n");

        assertThat(terminal.type("accounts", "import", "accounts.csv")).isZero();
        assertThat(emulator.account("n1").orElseThrow().nickname()).isEqualTo("小明");

        Files.writeString(folder.resolve("bad.csv"), "userId\nn3\n\"\"\n");
        assertThat(terminal.type("accounts", "import", "bad.csv")).isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err()).contains("line 3", "nothing was sent");
        assertThat(emulator.account("n3")).isEmpty();
        Files.writeString(folder.resolve("other.csv"), "id\nn3\n");
        assertThat(terminal.type("accounts", "import", "other.csv")).isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err()).contains("no column userId");
    }

    @Test
    void pushes_go_to_everybody_in_a_file() throws IOException {
        Files.write(folder.resolve("users.txt"), List.of("u1", "u2"));

        assertThat(terminal.type("push", "batch-send", "users.txt", "--title", "Hi", "--body", "There"))
                .isZero();
        assertThat(terminal.lines()).startsWith("recipients  2");
    }
}
