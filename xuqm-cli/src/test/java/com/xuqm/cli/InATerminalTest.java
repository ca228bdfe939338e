package com.xuqm.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.emulator.XuqmEmulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, in a terminal that {@code script} of util-linux makes. */
class InATerminalTest {

    /** {@code -Dxuqm.cli.users=100000} for more; the run takes longer then, and is the same otherwise. */
    private static final int USERS = Integer.getInteger("xuqm.cli.users", 20_000);

    private static final String RATE = Integer.toString(USERS / 5);

    /** Where the screens stay, for whoever wants to see them. */
    private static final Path SCREENS = Path.of("target", "screens");

    private static final long MOST_SECONDS = 120;

    /** A build that was started in the background ignores Ctrl-C, and so does all that it starts, unless told otherwise. */
    private static final String INTERRUPTIBLE = "exec env --default-signal=INT ";

    @TempDir
    private Path folder;

    private final XuqmEmulator emulator = XuqmEmulator.start();
    private final Map<String, String> more = new HashMap<>();

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        assumeTrue(
                canMakeTerminals(),
                "no script of util-linux, which makes terminals, or no env of GNU coreutils, which resets signals");
        List<String> users = IntStream.range(0, USERS).mapToObj(i -> "u" + i).toList();
        emulator.addAccounts(users);
        Files.write(folder.resolve("users.txt"), users);
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    private static boolean canMakeTerminals() throws IOException, InterruptedException {
        return Files.isExecutable(Path.of("/usr/bin/script"))
                && inTerminal(INTERRUPTIBLE + "true").start().waitFor() == 0;
    }

    private static ProcessBuilder inTerminal(String command) {
        return new ProcessBuilder("/usr/bin/script", "-qefc", command, "/dev/null");
    }

    private Process start(String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                "'" + System.getProperty("java.class.path") + "'",
                "com.xuqm.cli.Main"));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = inTerminal(INTERRUPTIBLE + String.join(" ", words));
        builder.directory(folder.toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("screen").toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("XUQM_") || name.equals("CI"));
        environment.putAll(more);
        environment.put("TERM", "xterm");
        environment.put("SHELL", "/bin/sh");
        environment.put("XUQM_BASE_URL", emulator.baseUrl());
        environment.put("XUQM_APP_KEY", emulator.appKey());
        environment.put("XUQM_APP_SECRET", emulator.appSecret());
        return builder.start();
    }

    private int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                .as("it ends")
                .isTrue();
        return process.exitValue();
    }

    private String screen() throws IOException {
        return Files.readString(folder.resolve("screen"), UTF_8);
    }

    /** Keeps what was to be seen, each painting of the bar on a line of its own. */
    private void keepScreen(String name) throws IOException {
        Files.createDirectories(SCREENS);
        Files.writeString(
                SCREENS.resolve(name + ".txt"), screen().replace("\r\n", "\n").replace('\r', '\n'));
    }

    private void awaitScreen(String text, Process process) throws InterruptedException, IOException {
        while (!screen().contains(text)) {
            assertThat(process.waitFor(10, TimeUnit.MILLISECONDS)).as(screen()).isFalse();
        }
    }

    private long number(String name) throws IOException {
        Matcher line = Pattern.compile("(?m)^" + name + " +([\\d,]+)").matcher(screen());
        assertThat(line.find()).as(name).isTrue();
        return Long.parseLong(line.group(1).replace(",", ""));
    }

    private static ProcessHandle program(Process script) {
        return script.descendants()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_campaign_that_was_killed_is_resumed_and_reaches_everybody_once() throws Exception {
        Process first = start("batch-send", "users.txt", "--text", "Hello", "--rate", RATE);
        awaitScreen("/s, 0:0", first);
        program(first).destroyForcibly();
        end(first);
        assertThat(emulator.messages()).hasSizeBetween(1, USERS - 1);
        assertThat(screen()).as("a bar that is painted over").contains("sending", "\r", "left");
        keepScreen("killed");

        int code = end(start("batch-send", "users.txt", "--text", "Hello", "--resume", "--resend-unknown"));

        keepScreen("resumed");
        assertThat(number("recipients")).isEqualTo(USERS);
        assertThat(number("accepted") + number("rejected") + number("unknown") + number("not tried"))
                .as("the report adds up")
                .isEqualTo(USERS);
        assertThat(number("accepted")).isEqualTo(USERS);
        assertThat(code).isZero();
        assertThat(emulator.messages()).hasSize(USERS);
    }

    @Test
    void a_build_server_that_pretends_to_have_a_terminal_gets_no_bar() throws Exception {
        more.put("CI", "true");

        assertThat(end(start("batch-send", "users.txt", "--text", "Hello"))).isZero();

        assertThat(screen().replace("\r\n", "\n")).contains("accepted").doesNotContain("\r", "\u001b", "sending");
    }

    @Test
    void chinese_is_right_whatever_the_locale() throws Exception {
        Files.writeString(folder.resolve("text"), "你好，👍");
        assertThat(end(start("send", "u1", "--text", "@text"))).isZero();
        more.put("LC_ALL", "POSIX");
        assertThat(end(start("history", "u1"))).isZero();
        assertThat(screen()).contains("你好，👍");
        more.put("LC_ALL", "zh_CN.GBK");
        assertThat(end(start("history", "u1", "--json"))).isZero();
        assertThat(screen()).contains("\"content\":\"你好，👍\"");

        more.put("LC_ALL", "C");
        assertThat(end(start("send", "u1", "--text", "你好"))).isEqualTo(ExitCode.USAGE.code());
        assertThat(screen()).contains("LC_ALL=C.UTF-8");
        assertThat(emulator.messages()).as("nothing was sent but the first one").hasSize(1);
    }

    @Test
    void control_c_stops_cleanly_and_says_how_to_go_on() throws Exception {
        Process first = start("batch-send", "users.txt", "--text", "Hello", "--rate", RATE);
        awaitScreen("/s, 0:0", first);
        new ProcessBuilder("kill", "-INT", Long.toString(program(first).pid()))
                .start()
                .waitFor();

        assertThat(end(first)).isEqualTo(ExitCode.INTERRUPTED.code());
        assertThat(screen()).contains("stopped by Ctrl-C; add --resume to go on, journal ", "not tried");
        int sent = emulator.messages().size();

        assertThat(end(start("batch-send", "users.txt", "--text", "Hello", "--resume")))
                .isZero();
        assertThat(emulator.messages())
                .as("nothing was under way when it stopped")
                .hasSize(USERS);
        assertThat(sent).isLessThan(USERS);
    }

    @Test
    void a_probe_that_is_stopped_leaves_nothing_behind() throws Exception {
        Process probe = start(
                "doctor",
                "--probe-writes",
                "--yes",
                emulator.appKey(),
                "--rate",
                "20",
                "--wire-out",
                "wire.properties");
        while (probeAccounts() == 0) {
            assertThat(probe.waitFor(5, TimeUnit.MILLISECONDS)).as(screen()).isFalse();
        }
        new ProcessBuilder("kill", "-INT", Long.toString(program(probe).pid()))
                .start()
                .waitFor();

        assertThat(end(probe)).isEqualTo(ExitCode.INTERRUPTED.code());
        assertThat(probeAccounts()).isZero();
    }

    private long probeAccounts() {
        return emulator.accounts().stream()
                .filter(account -> account.userId().startsWith("xuqm-probe-"))
                .count();
    }
}
