package com.xuqm.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Figures")
class FiguresTest {

    @ParameterizedTest(name = "{0} ns is {1}")
    @CsvSource({
        "4.567, 4.57 ns",
        "251.4, 251 ns",
        "1234, 1.23 µs",
        "65432, 65.4 µs",
        "1500000, 1.50 ms",
        "2.5e9, 2.50 s"
    })
    void time(double nanos, String text) {
        assertThat(Figures.time(nanos)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} bytes are {1}")
    @CsvSource({"48.0003, 48", "9999, 9999", "12345, 12.3K", "147546, 148K", "25000000, 25.0M", "-20, -20"})
    void bytes(double bytes, String text) {
        assertThat(Figures.bytes(bytes)).isEqualTo(text);
    }

    @ParameterizedTest(name = "the ratio {0} is {1}")
    @CsvSource({"0.876, 0.88", "9.994, 9.99", "17.04, 17.0", "345.6, 346"})
    void ratio(double ratio, String text) {
        assertThat(Figures.ratio(ratio)).isEqualTo(text);
    }
}
