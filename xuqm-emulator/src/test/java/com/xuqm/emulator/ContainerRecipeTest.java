package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What {@code examples/docker} names, which no build here runs: jar, command, flags, port, health check, variables. */
class ContainerRecipeTest {

    private static final Path ROOT = root();

    private final String dockerfile = read("examples/docker/Dockerfile");
    private final String compose = read("examples/docker/compose.yaml");

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        return Files.exists(folder.resolve("examples/docker")) ? folder : folder.getParent();
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = Pattern.compile(pattern).matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void theJarIsTheOneThatTheBuildMakes() {
        assertThat(all("(?m)^COPY (\\S+) ", dockerfile)).containsExactly("xuqm-cli/target/xuqm-cli-*-all.jar");
        assertThat(read("xuqm-cli/pom.xml"))
                .contains("<artifactId>xuqm-cli</artifactId>", "<shadedClassifierName>all<");
        assertThat(all("(?m)^COPY \\S+ (\\S+)$", dockerfile))
                .containsExactly(all("\"-jar\", \"([^\"]+)\"", dockerfile).get(0));
        assertThat(read("xuqm-cli/src/main/java/com/xuqm/cli/Commands.java"))
                .contains("\"emulator\", context -> new CommandLine(new EmulatorMain())");
    }

    @Test
    void theFlagsAreThoseOfTheProgram() {
        CommandLine program = EmulatorMain.commandLine();
        List<String> entry =
                all("\"([^\"]+)\"", all("(?m)^ENTRYPOINT (.+)$", dockerfile).get(0));
        List<String> arguments = new ArrayList<>(entry.subList(entry.indexOf("emulator") + 1, entry.size()));
        arguments.addAll(
                all("\"([^\"]+)\"", all("(?m)^    command: (.+)$", compose).get(0)));

        program.parseArgs(arguments.toArray(String[]::new));

        assertThat(program.getCommandSpec().findOption("--host").<String>getValue())
                .isEqualTo("0.0.0.0");
        assertThat(program.getCommandSpec().findOption("--console-name").<String[]>getValue())
                .containsExactly("emulator");
        assertThat(program.getCommandSpec().findOption("--webhooks-anywhere").<Boolean>getValue())
                .isTrue();
    }

    @Test
    void thePortIsTheSameEverywhere() {
        assertThat(all("(?m)^EXPOSE (\\d+)$", dockerfile)).containsExactly("8080");
        assertThat(all("\"--port\", \"(\\d+)\"", dockerfile)).containsExactly("8080");
        assertThat(all("/dev/tcp/127\\.0\\.0\\.1/(\\d+)", dockerfile)).containsExactly("8080");
        assertThat(all("\"127\\.0\\.0\\.1:8080:(\\d+)\"", compose)).containsExactly("8080");
        assertThat(all("XUQM_BASE_URL: http://emulator:(\\d+)\n", compose)).containsExactly("8080");
    }

    @Test
    void theHealthCheckIsAnsweredAndTheConsoleByTheNameOfTheService() throws IOException {
        String request = all("printf '([^']+)'", dockerfile).get(0).replace("\\\\r\\\\n", "\r\n");
        assertThat(request).startsWith("GET /health HTTP/1.0\r\n");
        try (XuqmEmulator emulator =
                XuqmEmulator.builder().host("0.0.0.0").consoleNames("emulator").start()) {
            try (RawHttp raw = new RawHttp(emulator)) {
                raw.write(request);
                assertThat(raw.readToEnd()).contains("UP");
            }
            try (RawHttp raw = new RawHttp(emulator)) {
                raw.write("GET /_console/ HTTP/1.1\r\nHost: emulator:8080\r\nConnection: close\r\n\r\n");
                assertThat(raw.readToEnd()).startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void theVariablesAreThoseThatAClientReadsAndTheValuesThoseOfTheEmulator() {
        String known = read("xuqm-core/src/main/java/com/xuqm/sdk/Environment.java");
        assertThat(all("(?m)^      (XUQM_\\w+):", compose))
                .hasSize(5)
                .allSatisfy(name -> assertThat(known).contains('"' + name + '"'));
        assertThat(compose)
                .contains("XUQM_APP_KEY: " + XuqmEmulatorBuilder.DEMO_APP_KEY + "\n")
                .contains("XUQM_APP_SECRET: " + XuqmEmulatorBuilder.DEMO_APP_SECRET + "\n")
                .contains("XUQM_ADMIN_USER: " + XuqmEmulatorBuilder.DEMO_ADMIN_USER + "\n");
    }
}
