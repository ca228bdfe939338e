package com.xuqm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.xuqm.cli.output.ExitCode;
import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(terminal.type("call", "GET", "/api/im/accounts/search?keyword=ne%77"))
                .isZero();
        assertThat(terminal.out()).contains("\"new\"");
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
        assertThat(terminal.err()).contains("xuqm doctor");
    }

    @Test
    void a_text_comes_from_the_file_that_is_named_and_no_file_holds_arguments() throws IOException {
        String text = "Hello \"Bob\" # 1\n--json\n";
        Path note = Files.writeString(folder.resolve("note.txt"), text);

        assertThat(terminal.type("send", "user_001", "--text", "@" + note)).isZero();
        assertThat(terminal.type("send", "user_001", "--text=@note.txt")).isZero();
        assertThat(emulator.messages())
                .hasSize(2)
                .allMatch(message -> message.content().equals(text));
        for (String none : List.of("@" + folder, "@nothing")) {
            assertThat(terminal.type("send", "user_001", "--text", none)).isEqualTo(ExitCode.CONFIGURATION.code());
            assertThat(terminal.err()).contains("cannot be read as text").doesNotContain("Exception");
        }
    }

    @Test
    void what_is_missing_or_unsafe_is_said_in_the_words_of_the_command_line() {
        assertThat(terminal.type("webhook", "listen")).isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err())
                .contains("set XUQM_WEBHOOK_SECRET, or XUQM_WEBHOOK_SECRET_FILE or webhook-secret-file in a profile")
                .doesNotContain("--webhook-secret");
        terminal.with("XUQM_BASE_URL", "http://192.0.2.1");
        assertThat(terminal.type("send", "user_001", "--text", "hi")).isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err()).contains("use --allow-insecure-http").doesNotContain("(true)");
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
        assertThat(terminal.type("usersig", "explain", "abc")).isEqualTo(ExitCode.FAULT_FOUND.code());
        assertThat(terminal.out())
                .as("the whole of what is wrong")
                .contains("problem  it is neither")
                .doesNotContain("…");
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
    void the_completion_offers_all_commands_and_nothing_that_is_hidden() {
        assertThat(terminal.type("completion")).isZero();
        assertThat(terminal.out())
                .contains("batch-send", "add-members", "--give-up-after")
                .doesNotContain("--app-secret\"", "--password", "train");
    }

    @Test
    void everything_that_prints_prints_json_for_programs() throws IOException {
        JsonFactory json = new JsonFactory();
        terminal.type("usersig", "generate", "user_001");
        String userSig = terminal.out().strip();
        Files.writeString(folder.resolve("users.txt"), "user_001\n");
        Files.writeString(folder.resolve("accounts.csv"), "userId\nn1\n");
        for (String command : List.of(
                "config show",
                "doctor",
                "exit-codes",
                "usersig generate user_001",
                "usersig verify user_001 " + userSig,
                "usersig explain " + userSig,
                "send user_001 --text 你好",
                "history user_001",
                "batch-send users.txt --text 你好",
                "push send user_001 --title a --body b",
                "push batch-send users.txt --title a --body b --journal pushes",
                "accounts show user_001",
                "accounts import accounts.csv",
                "groups create Team user_001 --id team",
                "groups list",
                "groups show team",
                "groups members team",
                "groups add-members team user_002",
                "groups remove-members team user_002",
                "groups dismiss team",
                "call GET /api/im/accounts/user_001")) {
            assertThat(terminal.type((command + " --json").split(" ", -1)))
                    .as(command + terminal.err())
                    .isZero();
            assertThat(terminal.lines()).as(command).isNotEmpty().allSatisfy(line -> {
                assertThat(line).startsWith("{");
                try (JsonParser parser = json.createParser(line)) {
                    while (parser.nextToken() != null) {
                        parser.skipChildren();
                    }
                }
            });
        }
    }

    @Test
    void json_of_a_partial_failure_says_who_and_why() throws IOException {
        terminal.type("groups", "create", "Team", "user_001", "--id", "team");
        assertThat(terminal.type("groups", "add-members", "team", "user_002", "ghost", "--json"))
                .isEqualTo(ExitCode.SOME_REJECTED.code());
        assertThat(terminal.out()).contains("\"ghost\"");
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
    void text_that_the_locale_could_not_read_is_refused_and_not_sent() {
        assertThat(terminal.type("send", "user_001", "--text", "\uFFFD\uFFFD")).isEqualTo(ExitCode.USAGE.code());
        assertThat(terminal.err()).contains("LC_ALL=C.UTF-8");
        assertThat(emulator.messages()).isEmpty();
    }

    @Test
    void what_was_mistyped_is_named() {
        assertThat(terminal.type()).isEqualTo(ExitCode.USAGE.code());
        assertThat(terminal.err()).contains("Usage: xuqm");
        assertThat(terminal.type("sendd")).isEqualTo(ExitCode.USAGE.code());
        assertThat(terminal.err())
                .isEqualToNormalizingNewlines(
                        "error: there is no command sendd; did you mean send? (xuqm --help shows what there is)\n");
        assertThat(terminal.type("groups", "lst")).isEqualTo(ExitCode.USAGE.code());
        assertThat(terminal.err()).contains("there is no command lst; did you mean list?");
        assertThat(terminal.type("batch-send", "users.txt", "--texts=Hello")).isEqualTo(ExitCode.USAGE.code());
        assertThat(terminal.err()).contains("there is no option --texts; did you mean --text");
        assertThat(terminal.type("send", "user_001", "--txt=Hello")).isEqualTo(ExitCode.USAGE.code());
        assertThat(terminal.err()).contains("there is no option --txt; did you mean --text?");
        assertThat(terminal.type("nothing-like-it")).isEqualTo(ExitCode.USAGE.code());
        assertThat(terminal.err()).doesNotContain("did you mean");
        assertThat(terminal.type("push")).isEqualTo(ExitCode.USAGE.code());
        assertThat(terminal.err()).contains("say what to do: send, batch-send (xuqm push --help");
        assertThat(terminal.type("exit-codes", "too-many")).isEqualTo(ExitCode.USAGE.code());
        assertThat(terminal.err()).contains("more arguments than it takes").doesNotContain("too-many");
        assertThat(terminal.type("history", "user_001", "--limit", "many")).isEqualTo(ExitCode.USAGE.code());
        assertThat(terminal.err()).contains("--limit");
        assertThat(terminal.type("send", "user_001")).isEqualTo(ExitCode.CONFIGURATION.code());
        assertThat(terminal.err()).contains("--text TEXT");
        assertThat(terminal.type("send", "", "--text", "hi")).isEqualTo(ExitCode.USAGE.code());
    }
}
