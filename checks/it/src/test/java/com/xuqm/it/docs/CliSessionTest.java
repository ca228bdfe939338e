package com.xuqm.it.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.docs.Markdown.CodeBlock;
import com.xuqm.it.docs.TypedSession.Step;
import com.xuqm.it.support.OneStack;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Everything in it is typed into a real shell, and what is printed is compared with what the page shows. */
@ExtendWith(XuqmEmulatorExtension.class)
@DisplayName("The session in docs/cli.md")
@OneStack(because = "the program has one transport and one binding")
class CliSessionTest {

    private static final String ADDRESS = "http://127.0.0.1:8080";
    private static final String RECEIVER = "http://127.0.0.1:8090/";
    private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    /** Said every ten seconds: on a machine that is busy, even of four recipients. */
    private static final Pattern PROGRESS = Pattern.compile("\\d+:\\d\\d: .* done, ");

    /** What differs from run to run. */
    private static final String[][] MASKS = {
        {"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "TIME"},
        {"\\d+ ms\\b", "N ms"},
        {"\\b\\d+ s (ahead of|behind)", "N s off"},
        {"\\bport \\d+ takes", "port N takes"},
        {"(time +)\\d+:\\d\\d", "$1N:NN"},
        {"request id \\S+", "request id ID"},
        {" +", " "},
    };

    private static List<CodeBlock> session(String page, String nextSection) {
        Markdown markdown = Markdown.named(page);
        long end;
        try (Stream<String> lines = java.nio.file.Files.lines(markdown.file())) {
            end = lines.takeWhile(line -> !line.equals(nextSection)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return markdown.codeBlocks().stream()
                .filter(block -> block.language().equals("console") && block.firstLine() < end)
                .toList();
    }

    private static String masked(String line) {
        String masked = line;
        for (String[] mask : MASKS) {
            masked = masked.replaceAll(mask[0], mask[1]);
        }
        return masked;
    }

    /** What the page shows, as a pattern: three dots stand for any lines. */
    private static Pattern shown(List<String> printed) {
        return Pattern.compile(printed.stream()
                .map(line -> line.equals("…") ? "(?:.*\n)*?" : Pattern.quote(masked(line) + "\n"))
                .collect(Collectors.joining()));
    }

    private static String real(List<String> printed, XuqmEmulator emulator) {
        return printed.stream()
                .filter(line -> !PROGRESS.matcher(line).lookingAt())
                .map(line -> masked(line.replace(emulator.baseUrl(), ADDRESS)) + "\n")
                .collect(Collectors.joining());
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }

    /** A program that goes on printing; each line is waited for. */
    private record Running(Process process, BufferedReader lines) implements AutoCloseable {

        static Running of(ProcessBuilder builder) throws IOException {
            Process process = builder.start();
            return new Running(process, new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)));
        }

        String await(Predicate<String> wanted) throws Exception {
            return CompletableFuture.supplyAsync(() -> {
                        try {
                            String line = lines.readLine();
                            while (line != null && !wanted.test(line)) {
                                line = lines.readLine();
                            }
                            return String.valueOf(line);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .get(2, TimeUnit.MINUTES);
        }

        @Override
        public void close() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    @DisplayName("is the same in Chinese")
    void is_the_same_in_chinese() {
        assertThat(session("docs/cli.zh-CN.md", "## 命令"))
                .extracting(CodeBlock::text)
                .isNotEmpty()
                .containsExactlyElementsOf(session("docs/cli.md", "## Commands").stream()
                        .map(CodeBlock::text)
                        .toList());
    }

    @Test
    @DisplayName("prints what the page shows, from the first command to the webhook")
    void prints_what_the_page_shows(XuqmEmulator emulator, @TempDir Path folder) throws Exception {
        assumeTrue(Stream.of("sh", "printf", "chmod", "cat").allMatch(CliSessionTest::isInstalled));
        List<CodeBlock> blocks = session("docs/cli.md", "## Commands");
        assertThat(blocks).hasSize(3);
        List<Step> steps = new ArrayList<>(TypedSession.steps(blocks.get(0)));
        Step listen = TypedSession.steps(blocks.get(1)).get(0);
        steps.addAll(TypedSession.steps(blocks.get(2)));
        assertThat(steps).hasSizeGreaterThan(8);
        TypedSession session = new TypedSession(folder);

        try (Running receiver =
                Running.of(session.shell("exec env " + listen.text().replace("--port 8090", "--port 0")))) {
            String first = receiver.await(line -> true);
            assertThat(URL.matcher(first).replaceAll(RECEIVER))
                    .isEqualTo(listen.printed().get(0));
            String url = URL.matcher(first).results().findFirst().orElseThrow().group();

            List<Step> really = session.type(steps.stream()
                    .map(step ->
                            step.text().replace(ADDRESS, emulator.baseUrl()).replace(RECEIVER, url))
                    .toList());

            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                assertThat(real(really.get(i).printed(), emulator).replace(url, RECEIVER))
                        .as(step.text())
                        .matches(shown(step.printed()));
                assertThat(really.get(i).text())
                        .as("exit code of " + step.text())
                        .isEqualTo(step.text().contains("batch-send") ? "7" : "0");
            }
            assertThat(receiver.await(line -> line.startsWith("#1 signed at "))).startsWith("#1 signed at ");
        }
    }
}
