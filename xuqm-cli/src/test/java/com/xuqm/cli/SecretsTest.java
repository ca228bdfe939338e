package com.xuqm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.xuqm.emulator.XuqmEmulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No secret is printed or written, whatever is typed, with {@code --debug} and without, whether it succeeds or not. */
class SecretsTest {

    private static final Map<String, String> PLANTED = Map.of(
            "XUQM_TENANT_TOKEN", "planted-tenant-token",
            "XUQM_OPS_TOKEN", "planted-ops-token",
            "XUQM_INTERNAL_TOKEN", "planted-internal-token",
            "XUQM_WEBHOOK_SECRET", "planted-webhook-secret");

    private static final List<String> COMMANDS = List.of(
            "doctor",
            "doctor --json",
            "doctor --probe --rate 1000 --bundle bundle.json",
            "doctor --probe --plan",
            "config show",
            "config show --json",
            "usersig verify user_001 not-a-usersig",
            "usersig verify user_001 not-a-usersig --json",
            "usersig verify user_001 not-a-usersig --tencent 1400000000",
            "usersig explain not-a-usersig",
            "send user_001 --text hello",
            "send user_001 --text hello --json",
            "send ghost --text hello",
            "send",
            "history user_001",
            "history ghost --json",
            "batch-send users.txt --text hello --report rest.csv",
            "batch-send users.txt --text hello",
            "batch-send users.txt --text other --resume",
            "batch-send nowhere.txt --text hello",
            "push send user_001 --title a --body b",
            "push send ghost --title a --body b --json",
            "push batch-send users.txt --title a --body b --journal pushes",
            "accounts show user_001",
            "accounts show ghost",
            "accounts import accounts.csv",
            "accounts import users.txt",
            "groups list",
            "groups show nowhere",
            "groups create Team user_001 --id team --json",
            "groups dismiss team",
            "call GET /api/im/accounts/user_001",
            "call GET /api/ops/tenants --credential OPS",
            "call GET /api/tenant/apps --credential TENANT",
            "call GET /nowhere --credential INTERNAL",
            "call POST /api/im/accounts/import -b {no",
            "call GET",
            "listen ghost",
            "webhook listen --port 99999",
            "completion",
            "exit-codes");

    @TempDir
    private Path folder;

    private final XuqmEmulator emulator = XuqmEmulator.start();

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(folder.resolve("users.txt"), "user_001\nghost\n");
        Files.writeString(folder.resolve("accounts.csv"), "userId,nickname\nn1,One\n");
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    private void assertSilent(Terminal terminal, List<String> secrets, String... more) throws IOException {
        for (String command : COMMANDS) {
            List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
            words.addAll(List.of(more));
            terminal.type(words.toArray(new String[0]));
            assertThat(terminal.out() + terminal.err()).as(words.toString()).doesNotContain(secrets);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("the-secret"))
                    .toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(secrets);
            }
        }
    }

    private Terminal terminal() {
        Terminal terminal = Terminal.of(emulator, folder);
        PLANTED.forEach(terminal::with);
        return terminal;
    }

    @Test
    void from_the_environment() throws IOException {
        List<String> secrets = new ArrayList<>(PLANTED.values());
        secrets.add(emulator.appSecret());

        assertSilent(terminal(), secrets);
        assertSilent(terminal(), secrets, "--debug");
    }

    @Test
    void from_a_file_that_does_not_fit_either() throws IOException {
        Files.writeString(folder.resolve("the-secret"), "planted-wrong-secret\n");
        Terminal terminal = terminal().with("XUQM_APP_SECRET", "").with("XUQM_APP_SECRET_FILE", "the-secret");
        List<String> secrets = new ArrayList<>(PLANTED.values());
        secrets.add("planted-wrong-secret");

        assertSilent(terminal, secrets, "--debug");
    }

    @Test
    void what_the_program_writes_is_for_its_owner_alone() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "files have no permissions here");
        terminal().type("batch-send", "users.txt", "--text", "hello", "--report", "rest.csv");

        assertThat(Stream.of("users.txt.journal", "users.txt.journal.input", "rest.csv"))
                .allSatisfy(name -> assertThat(
                                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                        .as(name)
                        .isEqualTo("rw-------"));
    }
}
