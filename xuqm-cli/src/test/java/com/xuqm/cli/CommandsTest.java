package com.xuqm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsTest {

    @TempDir
    private Path folder;

    private final XuqmEmulator emulator = XuqmEmulator.start();
    private Terminal terminal;

    @BeforeEach
    void begin() {
        terminal = Terminal.of(emulator, folder);
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void a_message_is_sent_and_found_in_the_history() throws IOException {
        Files.writeString(folder.resolve("text"), "你好");

        assertThat(terminal.type("send", "user_001", "--text", "@text")).isZero();
        assertThat(terminal.out()).startsWith("sent ");
        assertThat(emulator.messages()).hasSize(1);

        assertThat(terminal.type("history", "user_001")).isZero();
        assertThat(terminal.lines()).hasSize(2).last().asString().contains("administrator", "TEXT", "你好");
        assertThat(terminal.type("history", "administrator", "--as", "user_001", "--json"))
                .isZero();
        assertThat(terminal.lines())
                .singleElement()
                .asString()
                .startsWith("{\"id\":")
                .contains("\"content\":\"你好\"");
    }

    @Test
    void text_of_others_drives_no_terminal() {
        terminal.type("send", "user_001", "--text", "\u001b[2J\rgone");

        terminal.type("history", "user_001");
        assertThat(terminal.out()).contains("\\u001b[2J\\u000dgone").doesNotContain("\u001b", "\r");
        terminal.type("call", "GET", "/api/im/messages/history", "-q", "toId=user_001");
        assertThat(terminal.out()).doesNotContain("\u001b", "\r");
    }

    @Test
    void groups_are_made_shown_and_dismissed() {
        assertThat(terminal.type("groups", "create", "Team 群", "user_001", "--id", "team"))
                .isZero();
        assertThat(terminal.lines()).last().asString().startsWith("team").contains("Team 群");
        assertThat(terminal.type("groups", "add-members", "team", "user_002", "ghost"))
                .isEqualTo(ExitCode.SOME_REJECTED.code());
        assertThat(terminal.out()).isEqualToNormalizingNewlines("1 added\n");
        assertThat(terminal.err()).contains("ghost");
        assertThat(terminal.type("groups", "members", "team")).isZero();
        assertThat(terminal.lines()).hasSize(4);
        assertThat(terminal.type("groups", "list", "--json")).isZero();
        assertThat(terminal.out()).contains("\"groupId\":\"team\"");
        assertThat(terminal.type("groups", "dismiss", "team")).isZero();
        assertThat(terminal.type("groups", "show", "team")).isEqualTo(ExitCode.REFUSED.code());
    }

    @Test
    void any_route_can_be_called() {
        assertThat(terminal.type("call", "post", "/api/im/accounts/import", "-b", "{\"userId\":\"new\"}"))
                .isZero();
        assertThat(emulator.account("new")).isPresent();
        assertThat(terminal.err()).startsWith("HTTP 200, request id ");
        assertThat(terminal.out()).contains("  \"code\" : 200");
        assertThat(terminal.type("call", "post", "/api/im/accounts/import", "-b", "{no json"))
                .isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err()).contains("the body is no JSON");
    }

    @Test
    void a_push_goes_to_the_devices_of_a_user() {
        assertThat(terminal.type("push", "send", "user_001", "--title", "Hi", "--body", "There", "--payload", "a=b"))
                .isZero();
        assertThat(terminal.out()).contains("to 0 devices of user_001");
    }

    @Test
    void a_refusal_and_silence_have_exit_codes_of_their_own() {
        assertThat(terminal.type("accounts", "show", "ghost")).isEqualTo(ExitCode.REFUSED.code());
        emulator.faults().on("messages.send").afterExecuting(Fault.resetConnection());
        assertThat(terminal.type("send", "user_001", "--text", "hi")).isEqualTo(ExitCode.MAY_BE_DONE.code());
        terminal.with("XUQM_BASE_URL", "http://127.0.0.1:1");
        assertThat(terminal.type("send", "user_001", "--text", "hi")).isEqualTo(ExitCode.UNREACHABLE.code());
    }

    @Test
    void usersigs_are_made_checked_and_explained() {
        assertThat(terminal.type("usersig", "generate", "user_001")).isZero();
        String userSig = terminal.out().strip();
        assertThat(terminal.type("usersig", "verify", "user_001", userSig)).isZero();
        assertThat(terminal.out()).startsWith("valid, until ");
        assertThat(terminal.type("usersig", "verify", "user_002", userSig)).isEqualTo(ExitCode.FAULT_FOUND.code());
        assertThat(terminal.out()).startsWith("WRONG_USER");
        assertThat(terminal.type("usersig", "explain", userSig)).isZero();
        assertThat(terminal.out()).contains("JWT", "user_001", "ak_demo_chat");
        assertThat(terminal.type("usersig", "generate", "user_001", "--tencent", "1400000000"))
                .isZero();
        assertThat(terminal.type("usersig", "explain", terminal.out().strip())).isZero();
        assertThat(terminal.out()).contains("TLS_SIG_API_V2", "1400000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--app-secret", "--secret", "--token", "--password", "--webhook-secret"})
    void no_option_takes_a_secret(String option) {
        for (String[] typed : new String[][] {{option + "=s3cret-value"}, {option, "s3cret-value"}}) {
            String[] arguments = new String[typed.length + 1];
            arguments[0] = "doctor";
            System.arraycopy(typed, 0, arguments, 1, typed.length);

            assertThat(terminal.type(arguments)).isEqualTo(ExitCode.USAGE.code());
            assertThat(terminal.err()).contains("XUQM_APP_SECRET").doesNotContain("s3cret-value");
        }
        assertThat(terminal.type("doctor", "--appsecret=s3cret-value")).isEqualTo(ExitCode.USAGE.code());
        assertThat(terminal.err()).contains("--appsecret").doesNotContain("s3cret-value");
    }

    @Test
    void no_command_prints_the_secret() {
        for (String command : new String[] {
            "config show",
            "doctor",
            "doctor --json",
            "groups list --debug",
            "accounts show ghost --debug",
            "history ghost --debug"
        }) {
            terminal.type(command.split(" ", -1));
            assertThat(terminal.out() + terminal.err()).as(command).doesNotContain(emulator.appSecret());
        }
        terminal.with("XUQM_APP_SECRET", "wrong-secret");
        terminal.type("groups", "list", "--debug");
        assertThat(terminal.out() + terminal.err())
                .contains("XuqmSignInException")
                .doesNotContain("wrong-secret");
    }

    @Test
    void a_missing_secret_is_asked_for_if_somebody_is_there() {
        terminal.with("XUQM_APP_SECRET", "");
        assertThat(terminal.type("groups", "list")).isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err()).contains("the app's secret is missing");

        assertThat(terminal.answering(emulator.appSecret()).type("groups", "list"))
                .isZero();
    }

    @Test
    void every_command_explains_itself_and_nothing_hidden_is_offered() {
        CommandLine program = new Xuqm(
                        new com.xuqm.cli.output.Output(
                                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)),
                        com.xuqm.cli.settings.Surroundings.ofProcess())
                .program();
        assertExplained(program);
        assertThat(terminal.type("completion")).isZero();
        assertThat(terminal.out()).contains("batch-send").doesNotContain("--app-secret\"", "--password", "train");
    }

    private static void assertExplained(CommandLine command) {
        assertThat(command.getCommandSpec().usageMessage().description())
                .as(command.getCommandSpec().qualifiedName())
                .isNotEmpty();
        assertThat(command.getCommandSpec().findOption("--help"))
                .as(command.getCommandSpec().qualifiedName())
                .satisfiesAnyOf(
                        option -> assertThat(option).isNotNull(),
                        option -> assertThat(
                                        command.getCommandSpec().usageMessage().hidden())
                                .isTrue());
        command.getSubcommands().values().forEach(CommandsTest::assertExplained);
    }

    @Test
    void the_exit_codes_are_listed() {
        assertThat(terminal.type("exit-codes")).isZero();
        assertThat(terminal.lines()).hasSize(ExitCode.values().length);
        assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::code)).doesNotHaveDuplicates();
        assertThat(Path.of("..", "docs", "cli.md"))
                .content()
                .contains(Arrays.stream(ExitCode.values())
                        .map(code -> "| " + code.code() + " | " + code.meaning() + " |")
                        .toList());
    }

    @Test
    void what_was_mistyped_is_named() {
        assertThat(terminal.type()).isEqualTo(ExitCode.USAGE.code());
        assertThat(terminal.err()).contains("Usage: xuqm");
        assertThat(terminal.type("sendd")).isEqualTo(ExitCode.USAGE.code());
        assertThat(terminal.type("history", "user_001", "--limit", "many")).isEqualTo(ExitCode.USAGE.code());
        assertThat(terminal.err()).contains("--limit");
        assertThat(terminal.type("send", "user_001")).isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err()).contains("--text TEXT");
        assertThat(terminal.type("send", "", "--text", "hi")).isEqualTo(ExitCode.USAGE.code());
    }
}
