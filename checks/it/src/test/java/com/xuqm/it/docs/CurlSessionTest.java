package com.xuqm.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.docs.Markdown.CodeBlock;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
@DisplayName("The session with curl in docs/guide.md")
class CurlSessionTest {

    private static final String ADDRESS = "http://127.0.0.1:8080";

    private static List<String> commands() {
        return Markdown.named("docs/guide.md").codeBlocks().stream()
                .filter(block -> block.language().equals("sh"))
                .map(CodeBlock::text)
                .toList();
    }

    private static String session() {
        List<String> sessions =
                commands().stream().filter(text -> text.contains(ADDRESS)).toList();
        assertThat(sessions).hasSize(1);
        return sessions.get(0);
    }

    @Test
    @DisplayName("talks to the emulator as it is started there, with the app secret that it prints")
    void talks_to_the_emulator(XuqmEmulator emulator) {
        assertThat(commands()).contains("mvn -q -Pemulator -Dxuqm.port=8080\n");
        assertThat(session()).contains("app=" + emulator.appKey() + " ", "secret=" + emulator.appSecret() + " ");
    }

    @Test
    @DisplayName("signs in, sends a message and finds it in the history")
    void sends_a_message(XuqmEmulator emulator) throws IOException, InterruptedException {
        assumeTrue(Stream.of("sh", "curl", "openssl", "sed").allMatch(CurlSessionTest::isInstalled));

        Process shell = new ProcessBuilder("sh", "-c", session().replace(ADDRESS, emulator.baseUrl()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        shell.getOutputStream().close();
        String answers = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.waitFor()).isZero();
        assertThat(answers.split("(?<=\"message\":\"success\"\\})"))
                .as(answers)
                .hasSize(2)
                .allMatch(answer ->
                        answer.contains("\"fromId\":\"user_001\"") && answer.contains("\"content\":\"Hello\""));
        assertThat(emulator.messages()).hasSize(1);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }
}
