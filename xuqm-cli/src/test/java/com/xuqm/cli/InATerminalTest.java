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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, in a terminal that {@code script} of util-linux makes. */
class InATerminalTest {

    private static final int USERS = 20_000;
    private static final long MOST_SECONDS = 120;

    @TempDir
    private Path folder;

    private final XuqmEmulator emulator = XuqmEmulator.start();

    @BeforeEach
    void begin() throws IOException {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/script")),
                "no /usr/bin/script of util-linux, which makes terminals");
        List<String> users = IntStream.range(0, USERS).mapToObj(i -> "u" + i).toList();
        emulator.addAccounts(users);
        Files.write(folder.resolve("users.txt"), users);
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    private Process start(String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "exec",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                "'" + System.getProperty("java.class.path") + "'",
                "com.xuqm.cli.Main"));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder("/usr/bin/script", "-qefc", String.join(" ", words), "/dev/null");
        builder.directory(folder.toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("screen").toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("XUQM_") || name.equals("CI"));
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

    private void awaitScreen(String text, Process process) throws InterruptedException, IOException {
        while (!screen().contains(text)) {
            assertThat(process.waitFor(10, TimeUnit.MILLISECONDS)).as(screen()).isFalse();
        }
    }

    private static ProcessHandle program(Process script) {
        return script.descendants()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_campaign_that_was_killed_is_resumed_and_reaches_everybody_once() throws Exception {
        Process first = start("batch-send", "users.txt", "--text", "Hello", "--rate", "4000");
        awaitScreen("/s, 0:0", first);
        program(first).destroyForcibly();
        end(first);
        assertThat(emulator.messages()).hasSizeBetween(1, USERS - 1);
        assertThat(screen()).as("a bar that is painted over").contains("sending", "\r", "left");

        int code = end(start("batch-send", "users.txt", "--text", "Hello", "--resume", "--resend-unknown"));

        assertThat(screen())
                .containsPattern(String.format(Locale.ROOT, "recipients +%,d", USERS))
                .containsPattern(String.format(Locale.ROOT, "accepted +%,d", USERS));
        assertThat(code).isZero();
        assertThat(emulator.messages()).hasSize(USERS);
    }

    @Test
    void control_c_stops_cleanly_and_says_how_to_go_on() throws Exception {
        Process first = start("batch-send", "users.txt", "--text", "Hello", "--rate", "4000");
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
}
