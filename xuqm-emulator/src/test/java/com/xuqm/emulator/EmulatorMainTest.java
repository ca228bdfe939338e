package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.xuqm.emulator.disguise.Disguise;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class EmulatorMainTest {

    private static final Pattern CURL = Pattern.compile(
            "curl -X POST '(http://127.0.0.1:\\d+)([^']+)' \\\\\n  -H 'Authorization: Bearer ([^']+)' \\\\\n"
                    + "  -H 'Content-Type: application/json' \\\\\n  -d '([^']+)'");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return run(new Properties(), arguments);
    }

    private int run(Properties properties, String... arguments) {
        CommandLine program =
                EmulatorMain.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
        return EmulatorMain.run(program, properties, arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xuqm.prot", "xuqm.Port", "xuqm.recipients"})
    void aSettingThatDoesNotExistIsAOneLineErrorAndExitCode2(String name) {
        Properties properties = new Properties();
        properties.setProperty("java.version", "17");
        properties.setProperty("xuqm.port", "0");
        properties.setProperty(name, "8080");

        assertThat(run(properties)).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("there is no setting -D" + name
                        + "; there are -Dxuqm.console.names, -Dxuqm.disguise, -Dxuqm.host, -Dxuqm.port, -Dxuqm.quiet, -Dxuqm.tencent.port,"
                        + " -Dxuqm.webhooks.anywhere"
                        + System.lineSeparator());
    }

    @Test
    void aWrongOptionIsAOneLineErrorAndExitCode2() {
        assertThat(run("--port", "http")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Invalid value for option '--port': 'http' is not an int")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--port, 99999, a port is 0 (any free one) to 65535: 99999",
        "--port, -1, a port is 0 (any free one) to 65535: -1",
        "--tencent-port, -2, a port is 0 (any free one) to 65535: -2",
        "--disguise, code-zeor, 'there is no disguise \"code-zeor\"; did you mean \"code-zero\"?'",
        "--disguise, 'code-zero,code-ok', code-zero and code-ok are about the same",
        "--host, http://localhost, 'a host is a name or an address of this machine without scheme and port'"
    })
    void aValueThatCannotBeRightIsAOneLineErrorAndExitCode2(String option, String value, String complaint) {
        assertThat(run(option + "=" + value)).isEqualTo(2);
        assertThat(err.toString()).startsWith(complaint).hasLineCount(1);
    }

    @Test
    void anUnknownHostIsAOneLineError() {
        assertThat(run("--host", "nowhere.invalid")).isEqualTo(1);
        assertThat(err.toString()).hasLineCount(1).startsWith("cannot listen on nowhere.invalid:0: no such host");
    }

    @Test
    void helpNamesTheOptions() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "--port",
                        "-Dxuqm.port",
                        "--host",
                        "-Dxuqm.host",
                        "--quiet",
                        "-Dxuqm.quiet",
                        "--disguise",
                        "-Dxuqm.disguise",
                        "--tencent-port",
                        "-Dxuqm.tencent.port",
                        "--console-name",
                        "-Dxuqm.console.names",
                        "--webhooks-anywhere",
                        "-Dxuqm.webhooks.anywhere");
    }

    @Test
    void aPortThatIsTakenIsAOneLineError() {
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            assertThat(run("--port", Integer.toString(emulator.port()))).isEqualTo(1);
            assertThat(err.toString())
                    .startsWith("cannot listen on 127.0.0.1:" + emulator.port())
                    .hasLineCount(1);
        }
    }

    @Test
    void theProgramRunsUntilItIsStoppedAndItsExampleWorks() throws Exception {
        Process program = new ProcessBuilder(javaCommand()).start();
        try (BufferedReader stdout = program.inputReader(StandardCharsets.UTF_8)) {
            String greeting = readUntil(stdout, "userSig=");

            Matcher curl = CURL.matcher(greeting);
            assertThat(curl.find()).as(greeting).isTrue();
            Reply sent = post(curl.group(1) + curl.group(2), curl.group(3), curl.group(4));
            assertThat(sent.text("toId")).isEqualTo("user_002");
            assertThat(readUntil(stdout, "in ")).contains(" POST /api/im/messages/send 200 in ");
            Matcher login =
                    Pattern.compile("curl -X POST '([^']+userSig=[^']+)'").matcher(greeting);
            assertThat(login.find()).isTrue();
            assertThat(post(login.group(1), null, "").text("token")).isNotEmpty();
            assertThat(greeting)
                    .contains(XuqmEmulatorBuilder.DEMO_APP_SECRET)
                    .contains("console      " + curl.group(1) + "/_console/");

            program.toHandle().destroy();
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEmpty();
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> post(curl.group(1) + curl.group(2), null, ""));
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void aDisguiseIsNamedWithTheSettingsThatFitIt() {
        try (XuqmEmulator emulator = XuqmEmulator.builder()
                .disguise(Disguise.parse("pages-from-1,token-own-header"))
                .start()) {
            Greeting.print(emulator, "7", new PrintWriter(out));
        }

        assertThat(out.toString())
                .contains("disguise     pages-from-1,token-own-header   (of 7)")
                .contains("wire.page.first=1")
                .contains("wire.token.header=X-Token")
                .contains("wire.token.scheme=" + System.lineSeparator());
    }

    @Test
    void theExampleOfTencentCloudImWorks() {
        try (TencentEmulator tencent = TencentEmulator.start()) {
            Greeting.print(tencent, new PrintWriter(out));
            Matcher curl =
                    Pattern.compile("curl -X POST '([^']+)' .*\\s+-d '([^']+)'").matcher(out.toString());

            assertThat(curl.find()).as(out.toString()).isTrue();
            assertThat(post(curl.group(1), null, curl.group(2)).status()).isEqualTo(200);
            assertThat(tencent.messages()).hasSize(1);
        }
    }

    /** The class path of this test, whether it runs on the class path or the module path. */
    private static List<String> javaCommand() {
        List<String> entries = Stream.of("java.class.path", "jdk.module.path", "jdk.module.main.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .filter(path -> !path.isEmpty())
                .toList();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dxuqm.port=0", "-cp"));
        command.add(String.join(File.pathSeparator, entries));
        command.add(EmulatorMain.class.getName());
        return command;
    }

    private static String readUntil(BufferedReader reader, String mark) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            text.append(line).append('\n');
            if (line.contains(mark)) {
                break;
            }
        }
        return text.toString();
    }

    private static Reply post(String url, String token, String body) {
        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(url))
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var response = Api.CLIENT.send(request.build(), java.net.http.HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
