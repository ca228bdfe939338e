package com.xuqm.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.benchmarks.result.BenchmarkPath;
import com.xuqm.benchmarks.result.BenchmarkPath.Steadiness;
import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.result.Readings;
import com.xuqm.benchmarks.result.Row;
import com.xuqm.benchmarks.result.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The gate")
class GateTest {

    private static final BenchmarkPath PATH =
            BenchmarkPath.of("g", "path", "ours").rivals("rival").targets(Target.timesAsFast(2, "rival"));

    private static Row row(BenchmarkPath path, double bytes, double... ratios) {
        Readings readings = new Readings();
        for (double ratio : ratios) {
            readings.add("ours", Reading.of(100, bytes));
            readings.add("rival", Reading.of(100 * ratio, 1));
        }
        return Row.of(path, readings);
    }

    private static List<String> judge(Baseline baseline, Row... rows) {
        return new Gate(baseline)
                .judge(List.of(rows)).stream().map(Regression::toString).toList();
    }

    @Nested
    @DisplayName("for bytes")
    class Bytes {

        @Test
        @DisplayName("lets 16 bytes pass, which is as fine as an allocation is read")
        void small() {
            Baseline baseline = new Baseline(Map.of("path", 48.0), Map.of());

            assertThat(judge(baseline, row(PATH, 64, 3))).isEmpty();
            assertThat(judge(baseline, row(PATH, 72, 3)))
                    .containsExactly("path allocates 72 B/op; the baseline allows 64, that is 8 B too many");
        }

        @Test
        @DisplayName("goes by the round with the fewest: what is really worse is so in all")
        void best() {
            Readings readings = new Readings();
            readings.add("ours", Reading.of(100, 112));
            readings.add("ours", Reading.of(100, 48));
            readings.add("ours", Reading.of(100, 112));
            readings.add("rival", Reading.of(300, 1));
            Baseline baseline = new Baseline(Map.of("path", 48.0), Map.of());

            assertThat(judge(baseline, Row.of(PATH, readings))).isEmpty();
        }

        @Test
        @DisplayName("lets 2 % pass where that is more")
        void large() {
            Baseline baseline = new Baseline(Map.of("path", 10_000.0), Map.of());

            assertThat(judge(baseline, row(PATH, 10_200, 3))).isEmpty();
            assertThat(judge(baseline, row(PATH, 10_201, 3))).hasSize(1);
        }

        @Test
        @DisplayName("lets more pass where sockets are involved")
        void sockets() {
            Baseline baseline = new Baseline(Map.of("path", 10_000.0), Map.of());

            assertThat(judge(baseline, row(PATH.steadiness(Steadiness.PINNED), 10_500, 3)))
                    .isEmpty();
            assertThat(judge(baseline, row(PATH.steadiness(Steadiness.CROWDED), 11_000, 3)))
                    .isEmpty();
            assertThat(judge(baseline, row(PATH.steadiness(Steadiness.CROWDED), 11_001, 3)))
                    .hasSize(1);
        }

        @Test
        @DisplayName("does not mind fewer")
        void fewer() {
            assertThat(judge(new Baseline(Map.of("path", 100.0), Map.of()), row(PATH, 10, 3)))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("for ratios")
    class Ratios {

        private final Baseline baseline = new Baseline(Map.of(), Map.of("path : rival", 2.0));

        @Test
        @DisplayName("fails when all rounds are below the limit, and says by how much")
        void below() {
            assertThat(judge(baseline, row(PATH, 48, 0.9, 1.0, 1.1)))
                    .containsExactly("path reaches a ratio of 1.00; the baseline demands 2.00, that is 50 % short");
        }

        @Test
        @DisplayName("passes when only some rounds are, since that may be the machine")
        void noisy() {
            assertThat(judge(baseline, row(PATH, 48, 0.9, 1.0, 2.1))).isEmpty();
        }

        @Test
        @DisplayName("is not asked where many requests are in flight")
        void crowded() {
            assertThat(judge(baseline, row(PATH.steadiness(Steadiness.CROWDED), 48, 0.1)))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("does not judge what the baseline does not know")
    void unknown() {
        assertThat(judge(new Baseline(Map.of(), Map.of()), row(PATH, 1_000_000, 0.001)))
                .isEmpty();
    }

    @Test
    @DisplayName("notices that a path of the baseline was not measured")
    void missing() {
        Gate gate = new Gate(new Baseline(Map.of("gone", 1.0, "path", 48.0), Map.of()));

        assertThat(gate.missing(List.of(row(PATH, 48, 3))))
                .extracting(Regression::toString)
                .containsExactly("gone is in the baseline, but was not measured");
    }

    @Nested
    @DisplayName("has a baseline that")
    class Accepting {

        @Test
        @DisplayName("takes over bytes as measured and ratios with headroom, and keeps what was not measured")
        void accepting() {
            Baseline old = new Baseline(Map.of("path", 1.0, "other", 7.0), Map.of("other : x", 5.0));

            Baseline accepted = old.accepting(List.of(row(PATH, 48.0004, 3)));

            assertThat(accepted.bytes()).containsOnly(Map.entry("path", 48.0), Map.entry("other", 7.0));
            assertThat(accepted.ratios()).containsOnly(Map.entry("path : rival", 2.1), Map.entry("other : x", 5.0));
        }

        @Test
        @DisplayName("lets pass what it has accepted")
        void acceptedPasses() {
            Row worse = row(PATH, 500, 0.5);
            Baseline strict = new Baseline(Map.of("path", 48.0), Map.of("path : rival", 2.0));

            assertThat(judge(strict, worse)).hasSize(2);
            assertThat(judge(strict.accepting(List.of(worse)), worse)).isEmpty();
        }

        @Test
        @DisplayName("can leave ratios alone, where a run measures bytes on a busy machine")
        void bytesOnly() {
            Baseline old = new Baseline(Map.of("path", 1.0), Map.of("path : rival", 5.0));
            Row row = row(PATH, 48, 3);

            assertThat(judge(old.withoutRatios(), row)).hasSize(1);
            assertThat(old.accepting(List.of(row)).withRatiosOf(old))
                    .isEqualTo(new Baseline(Map.of("path", 48.0), Map.of("path : rival", 5.0)));
        }

        @Test
        @DisplayName("survives being kept in a file, sorted for reviewers, and is empty where there is no file")
        void kept(@TempDir Path folder) throws Exception {
            Path file = folder.resolve("baseline").resolve("jdk.json");
            Baseline baseline = new Baseline(Map.of("b", 2.0, "a", 1.0), Map.of("a : x", 1.5));

            assertThat(Baseline.read(file).bytes()).isEmpty();
            baseline.write(file);

            assertThat(Baseline.read(file)).isEqualTo(baseline);
            assertThat(file).content().containsSubsequence("\"a\"", "\"b\"", "\"a : x\"");
        }
    }
}
