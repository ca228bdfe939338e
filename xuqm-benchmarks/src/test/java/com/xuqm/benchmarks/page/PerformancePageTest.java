package com.xuqm.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.benchmarks.result.BenchmarkPath;
import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.result.RunResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
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
    @DisplayName("links a chart that is well-formed SVG")
    void chart() throws Exception {
        page.publish(RunResult.of("full", readings), "jdk17");

        Path chart = docs.resolve("performance/jdk17.svg");
        assertThat(docs.resolve("performance.md")).content().contains("(performance/jdk17.svg)");
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var root = parsers.newDocumentBuilder().parse(chart.toFile()).getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getElementsByTagName("path").getLength())
                .as("letters are drawn as paths, so that the chart needs no font")
                .isGreaterThan(10);
    }

    @Test
    @DisplayName("is the same for the same run, so that a change of it means something")
    void repeatable() throws Exception {
        RunResult run = RunResult.of("full", readings);
        page.publish(run, "jdk17");
        String first = Files.readString(docs.resolve("performance.md"));
        String chart = Files.readString(docs.resolve("performance/jdk17.svg"));

        page.publish(run, "jdk17");

        assertThat(docs.resolve("performance.md")).content().isEqualTo(first);
        assertThat(docs.resolve("performance/jdk17.svg")).content().isEqualTo(chart);
    }

    @Test
    @DisplayName("keeps the runs on other JDKs")
    void several() throws Exception {
        page.publish(RunResult.of("full", readings), "jdk17");
        page.publish(RunResult.of("quick", readings), "jdk25");

        assertThat(docs.resolve("performance.md"))
                .content()
                .containsSubsequence("`full` run", "jdk17.svg", "`quick` run", "jdk25.svg");
    }
}
