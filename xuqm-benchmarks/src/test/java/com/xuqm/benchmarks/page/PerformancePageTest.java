package com.xuqm.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.benchmarks.result.BenchmarkPath;
import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.result.RunResult;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The page on performance")
class PerformancePageTest {

    @TempDir
    Path docs;

    private final Readings readings = new Readings();
    private PerformancePage page;

    @BeforeEach
    void measure() {
        for (int round = 0; round < 3; round++) {
            readings.add("c.ours", Reading.of(100, 48));
            readings.add("c.slow", Reading.of(250, 1_000));
            readings.add("c.fast", Reading.of(50, 1_000));
        }
        page = new PerformancePage(
                docs,
                List.of(
                        BenchmarkPath.of("g", "won", "c.ours").rivals("c.slow"),
                        BenchmarkPath.of("g", "lost", "c.ours").rivals("c.fast"),
                        BenchmarkPath.of("g", "not-in-this-run", "c.other")));
    }

    @Test
    @DisplayName("shows the run with machine, JDK and versions, and says where a rival is faster")
    void content() throws Exception {
        page.publish(RunResult.of("full", readings), "jdk17");

        String text = Files.readString(docs.resolve("performance.md"));
        assertThat(text)
                .contains(System.getProperty("java.vm.version"), "processors", "`full` run", "jackson-databind-")
                .contains("| won | 100 ns | - | 250 ns slow | 2.50 (2.50–2.50) | 48 | - | - |")
                .contains("Where a rival is faster: lost (fast, 2.00 times).")
                .doesNotContain("not-in-this-run");
    }

    @Test
    @DisplayName("begins with plain sentences and a chart, a picture that needs no font")
    void beginning() throws Exception {
        PerformancePage known = new PerformancePage(
                docs,
                List.of(BenchmarkPath.of("g", "usersig-tls-generate", "c.ours").rivals("c.slow")));

        known.publish(RunResult.of("full", readings), "jdk17");

        assertThat(docs.resolve("performance.md"))
                .content()
                .startsWith(
                        "# Performance\n\nA UserSig is made in 100 ns, which is 2.50 times as fast as the best other library.\n\n![")
                .contains("(performance/ratios.png)");
        BufferedImage chart =
                ImageIO.read(docs.resolve("performance/ratios.png").toFile());
        assertThat(chart.getWidth()).isGreaterThan(400);
    }

    @Test
    @DisplayName("is the same for the same run, so that a change of it means something")
    void repeatable() throws Exception {
        RunResult run = RunResult.of("full", readings);
        page.publish(run, "jdk17");
        String first = Files.readString(docs.resolve("performance.md"));
        byte[] chart = Files.readAllBytes(docs.resolve("performance/ratios.png"));

        page.publish(run, "jdk17");

        assertThat(docs.resolve("performance.md")).content().isEqualTo(first);
        assertThat(docs.resolve("performance/ratios.png")).hasBinaryContent(chart);
    }

    @Test
    @DisplayName("keeps the runs on other JDKs")
    void several() throws Exception {
        page.publish(RunResult.of("full", readings), "jdk17");
        page.publish(RunResult.of("quick", readings), "jdk25");

        assertThat(docs.resolve("performance.md")).content().containsSubsequence("`full` run", "`quick` run");
    }
}
