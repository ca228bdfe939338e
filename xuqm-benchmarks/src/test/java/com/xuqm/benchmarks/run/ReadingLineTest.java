package com.xuqm.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.benchmarks.result.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line of figures")
class ReadingLineTest {

    private static void assertKept(Reading reading) {
        assertThat(ReadingLine.read(ReadingLine.write(reading))).isEqualTo(reading);
    }

    @Test
    @DisplayName("keeps a reading, with what was not measured")
    void keeps() {
        assertKept(Reading.of(1.5, 1e9));
        assertKept(Reading.of(0.1, 0).withCpuNanos(2).withThreads(3));
        assertKept(Reading.of(1, 2).withCpuNanos(3).withThreads(4).withHeapGrowth(-5));
    }

    @Test
    @DisplayName("says that there is no reading")
    void none() {
        assertThat(ReadingLine.read(ReadingLine.write(null))).isNull();
    }
}
