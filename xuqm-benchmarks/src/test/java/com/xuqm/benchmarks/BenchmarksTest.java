package com.xuqm.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.benchmarks.result.BenchmarkPath;
import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.result.RunResult;
import com.xuqm.benchmarks.run.Harness;
import com.xuqm.benchmarks.run.Harnesses;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run of the benchmarks")
class BenchmarksTest {

    private final List<BenchmarkPath> paths = List.of(
            BenchmarkPath.of("call", "call", "call.ours").rivals("campaign.rival"),
            BenchmarkPath.of("campaign", "campaign", "campaign.ours"));
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private static final Harness WORKS = (variants, effort) -> {
        Readings readings = new Readings();
        variants.forEach(variant -> readings.add(variant, Reading.of(100, 48)));
        return readings;
    };

    private boolean run(Path home, boolean publishes, Harness campaigns) throws Exception {
        Settings settings = new Settings("full", false, publishes, home.resolve("module"));
        return new Benchmarks(
                        settings,
                        paths,
                        new Harnesses(Map.of("campaign.", campaigns), WORKS),
                        new PrintStream(printed, true, UTF_8))
                .run();
    }

    private static RunResult result(Path home) throws Exception {
        return RunResult.read(new Settings("full", false, false, home.resolve("module")).results());
    }

    @Test
    @DisplayName("writes and prints what it has measured")
    void writes(@TempDir Path home) throws Exception {
        assertThat(run(home, false, WORKS)).isTrue();

        assertThat(result(home).readings()).containsOnlyKeys("call.ours", "campaign.rival", "campaign.ours");
        assertThat(printed.toString(UTF_8)).doesNotContain("FAILED");
    }

    @Test
    @DisplayName("loses nothing else if something cannot be measured, but says so, publishes nothing and does not pass")
    void survives_a_failure(@TempDir Path home) throws Exception {
        boolean passed = run(home, true, (variants, effort) -> {
            throw new IllegalStateException("a batch got no answer in time");
        });

        assertThat(passed).isFalse();
        assertThat(result(home).readings()).containsOnlyKeys("call.ours");
        assertThat(printed.toString(UTF_8))
                .contains("FAILED: campaign.ours: a batch got no answer in time")
                .contains("FAILED: campaign.rival: a batch got no answer in time")
                .containsPattern("(?m)^call ")
                .doesNotContain("published");
        assertThat(home.resolve("docs")).doesNotExist();
    }
}
