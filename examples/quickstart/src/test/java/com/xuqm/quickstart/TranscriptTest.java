package com.xuqm.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the README shows of a run. */
@DisplayName("The transcript in README.md")
class TranscriptTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```text\\n(.*?)```");

    private final Screen screen = new Screen();

    @Test
    @DisplayName("is what a run says, but for port and time, with some lines left out")
    void isWhatARunSays() throws IOException {
        assertThat(Quickstart.run(new Properties(), screen.console())).isZero();

        assertThat(lines(screen.text())).containsSubsequence(lines(transcript()));
    }

    private static List<String> lines(String text) {
        return text.replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:PORT")
                .replaceAll("in \\d+\\.\\d s", "in SOME s")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String transcript() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("spec/xuqm-openapi.yaml"))) {
            folder = folder.getParent();
        }
        Matcher block = BLOCK.matcher(Files.readString(folder.resolve("README.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
