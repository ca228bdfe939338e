package com.xuqm.cli.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.cli.output.Output;
import com.xuqm.sdk.bulk.BulkProgress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A log gets a line now and then, and nothing that only a terminal understands. */
class ProgressLinesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String shown(ProgressKind kind, boolean isTerminal) {
        Output output = new Output(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        try (ProgressView view = ProgressView.of(kind, isTerminal, output, 10_000)) {
            for (int halfSeconds = 1; halfSeconds <= 120; halfSeconds++) {
                view.show(progress(halfSeconds));
            }
        }
        assertThat(out.size()).as("the data is for others").isZero();
        return err.toString(UTF_8);
    }

    private static BulkProgress progress(int halfSeconds) {
        return new BulkProgress(
                10_000L,
                50L * halfSeconds,
                1,
                0,
                0,
                0,
                1,
                1,
                Duration.ofMillis(500L * halfSeconds),
                100,
                Duration.ofSeconds(100).minusMillis(500L * halfSeconds));
    }

    @Test
    void one_line_in_ten_seconds_where_nobody_watches() {
        String shown = shown(ProgressKind.AUTO, false);

        assertThat(shown.lines())
                .hasSize(6)
                .first()
                .isEqualTo(
                        "0:10: 1,001 of 10,000 done, 1,000 accepted, 1 rejected, 0 unknown, 100 per second, 1:30 left");
        assertThat(shown).doesNotContain("\r", "\u001b");
    }

    @Test
    void lines_in_a_terminal_if_they_are_asked_for() {
        assertThat(shown(ProgressKind.LINES, true))
                .doesNotContain("\r", "\u001b")
                .contains("1:00: ");
    }

    @Test
    void nothing_if_nothing_is_asked_for() {
        assertThat(shown(ProgressKind.NONE, true)).isEmpty();
    }

    @Test
    void a_bar_where_somebody_watches() {
        assertThat(shown(ProgressKind.AUTO, true)).contains("\r", "sending");
    }
}
