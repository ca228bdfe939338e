package com.xuqm.soak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A soak test")
class SoakTest {

    private static final Usage USAGE = new Usage(20, 50, 10L << 20, 1L << 20);

    @ParameterizedTest
    @ValueSource(strings = {"jackson", "gson"})
    void finds_nothing_that_grows_with_any_transport(String json) throws Exception {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();

        assertThat(new Soak(new PrintStream(screen, true, UTF_8)).run(6_000, "all", json))
                .as(() -> screen.toString(UTF_8))
                .isEmpty();

        String[] lines = screen.toString(UTF_8).split("\\R");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("soak: requests=2000 "))
                .hasSize(3);
        assertThat(lines[lines.length - 1])
                .matches("soak: requests=6000 failures=\\d+ threads=\\d+→\\d+ files=\\d+→\\d+ heap=\\d+KiB→\\d+KiB"
                        + " direct=\\d+KiB→\\d+KiB transport=all")
                .as("the server's faults reach the callers")
                .doesNotContain("failures=0 ");
    }

    @ParameterizedTest
    @CsvSource({"96, 64, 16777216, 16777216, 0", "97, 0, 0, 0, 1", "0, 65, 0, 0, 1", "0, 0, 16777217, 16777217, 2"})
    void complains_of_what_grows_beyond_the_tolerance(int threads, long files, long heap, long direct, int complaints) {
        Usage later = new Usage(
                USAGE.threads() + threads, USAGE.files() + files, USAGE.heap() + heap, USAGE.direct() + direct);

        assertThat(later.grownSince(USAGE)).hasSize(complaints);
    }

    @Test
    void takes_less_for_no_growth() {
        assertThat(new Usage(1, 1, 1, 1).grownSince(USAGE)).isEmpty();
    }
}
