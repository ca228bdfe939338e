package com.xuqm.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Readings")
class ReadingsTest {

    private final Readings readings = new Readings();

    @Test
    @DisplayName("that were taken again take the place of the first ones, of the same variants only")
    void replaced() {
        readings.add("a", Reading.of(1, 1));
        readings.add("b", Reading.of(2, 2));
        Readings again = new Readings();
        again.add("a", Reading.of(3, 3));

        readings.replace(again);

        assertThat(readings.all().get("a")).containsExactly(Reading.of(3, 3));
        assertThat(readings.all().get("b")).containsExactly(Reading.of(2, 2));
    }

    @Test
    @DisplayName("of a variant that was not measured are asked for in vain")
    void unknown() {
        assertThatThrownBy(() -> readings.of("a", Reading::nanos)).hasMessage("a was not measured");
    }

    @Test
    @DisplayName("can go by other names")
    void named() {
        readings.add("a", Reading.of(1, 1));
        readings.add("a", Reading.of(2, 2));

        assertThat(readings.named("x."::concat).all().get("x.a")).containsExactly(Reading.of(1, 1), Reading.of(2, 2));
        assertThat(readings.named("x."::concat).has("a")).isFalse();
    }

    @Test
    @DisplayName("survive being kept in a file")
    void kept(@TempDir Path folder) throws Exception {
        readings.add("a", Reading.of(1.5, 48).withCpuNanos(2.5));
        readings.add("a", Reading.of(2, 48));
        Path file = folder.resolve("deep").resolve("run.json");

        RunResult.of("full", readings).write(file);

        assertThat(RunResult.read(file).toReadings().all().get("a"))
                .isEqualTo(List.of(Reading.of(1.5, 48).withCpuNanos(2.5), Reading.of(2, 48)));
        assertThat(RunResult.read(file).jdk()).isNotBlank();
    }
}
