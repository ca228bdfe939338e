package com.xuqm.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.benchmarks.result.BenchmarkPath;
import com.xuqm.benchmarks.result.Target;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is measured")
class PlanTest {

    private final BenchmarkPath daily = BenchmarkPath.of("x", "daily", "x.a")
            .rivals("x.b")
            .targets(Target.bytesBeyond(1, "x.c"), Target.timesAsFast(1, "x.b"));
    private final BenchmarkPath rare =
            BenchmarkPath.of("y", "rare", "y.a").floor("x.a").forReleases();
    private final List<BenchmarkPath> all = List.of(daily, rare);

    private static Settings settings(String... properties) {
        Properties given = new Properties();
        for (int i = 0; i < properties.length; i += 2) {
            given.setProperty(properties[i], properties[i + 1]);
        }
        return Settings.of(given);
    }

    @Test
    @DisplayName("is everything by default")
    void full() {
        assertThat(Plan.choose(settings(), all)).isEqualTo(all);
        assertThat(settings().isFull()).isTrue();
    }

    @Test
    @DisplayName("is what is meant for every day in the quick run")
    void quick() {
        assertThat(Plan.choose(settings("bench", "quick"), all)).containsExactly(daily);
    }

    @Test
    @DisplayName("is one group, or one path, by its name")
    void named() {
        assertThat(Plan.choose(settings("bench", "y"), all)).containsExactly(rare);
        assertThat(Plan.choose(settings("bench", "daily"), all)).containsExactly(daily);
    }

    @Test
    @DisplayName("is not guessed: an unknown name is refused with those that are known")
    void unknown() {
        Settings settings = settings("bench", "z");

        assertThatThrownBy(() -> Plan.choose(settings, all))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("z")
                .hasMessageContaining("x, y");
    }

    @Test
    @DisplayName("holds each variant once per group")
    void variants() {
        assertThat(Plan.variantsByGroup(all, false))
                .isEqualTo(Map.of("x", List.of("x.a", "x.b", "x.c"), "y", List.of("y.a", "x.a")));
    }

    @Test
    @DisplayName("leaves rivals out where only bytes are asked for")
    void bytes() {
        assertThat(Plan.variantsByGroup(all, true)).isEqualTo(Map.of("x", List.of("x.a", "x.c"), "y", List.of("y.a")));
    }

    @Test
    @DisplayName("is accepted as the baseline by a bare -Dbench.accept")
    void accept() {
        assertThat(settings("bench.accept", "").accept()).isTrue();
        assertThat(settings("bench.accept", "true").accept()).isTrue();
        assertThat(settings("bench.accept", "false").accept()).isFalse();
        assertThat(settings().accept()).isFalse();
    }
}
