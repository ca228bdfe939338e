package com.xuqm.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table")
class TableTest {

    private final Readings readings = new Readings();

    private final BenchmarkPath path = BenchmarkPath.of("g", "path", "c.ours")
            .floor("c.floor")
            .rivals("c.slow", "c.fast")
            .targets(Target.bytes(48), Target.timesAsFast(3, "c.fast"));

    TableTest() {
        for (int round = 0; round < 3; round++) {
            readings.add("c.ours", Reading.of(100, 64));
            readings.add("c.floor", Reading.of(50, 0));
            readings.add("c.slow", Reading.of(9_000, 5_000));
            readings.add("c.fast", Reading.of(200 + 100 * round, 12_345));
        }
    }

    @Test
    @DisplayName(
            "shows ours, the floor, the fastest rival, the ratio with its spread, bytes, targets and which of them is not met")
    void row() {
        assertThat(Table.markdown(List.of(Row.of(path, readings)))).isEqualTo("""
                        | path | ours | floor | best rival | ratio (spread) | B/op | target | verdict |
                        |---|---|---|---|---|---|---|---|
                        | path | 100 ns | 50.0 ns | 300 ns fast | 3.00 (2.00–4.00) | 64 | ≤48, ≥3.00× fast | MISSED (64 B, 3.00×) |
                        """);
    }

    @Test
    @DisplayName("aligns its columns on a terminal")
    void aligned() {
        BenchmarkPath lone = BenchmarkPath.of("g", "a-path-with-a-long-name", "c.ours");

        List<String> lines = Table.plain(List.of(Row.of(path, readings), Row.of(lone, readings)))
                .lines()
                .toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).indexOf("100 ns")).isEqualTo(lines.get(2).indexOf("100 ns"));
        assertThat(lines.get(0).indexOf("B/op")).isEqualTo(lines.get(1).indexOf("64 "));
    }

    @Test
    @DisplayName("has dashes where there is nothing to compare with")
    void alone() {
        Row row = Row.of(BenchmarkPath.of("g", "lone", "c.ours"), readings);

        assertThat(row.cells()).containsExactly("lone", "100 ns", "-", "-", "-", "64", "-", "-");
        assertThat(row.verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    @DisplayName("gives a path the worst verdict of its targets")
    void worst() {
        assertThat(Row.of(path, readings).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(Row.of(path.targets(Target.bytes(64), Target.timesAsFast(3, "c.fast")), readings)
                        .verdict())
                .isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(Row.of(path.targets(Target.bytes(64), Target.timesAsFast(2, "c.fast")), readings)
                        .verdict())
                .isEqualTo(Verdict.MET);
    }
}
