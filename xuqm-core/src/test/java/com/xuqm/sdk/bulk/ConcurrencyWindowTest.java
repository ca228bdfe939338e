package com.xuqm.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A concurrency window")
class ConcurrencyWindowTest {

    private static final long MILLI = 1_000_000;

    /**
     * Each letter is a request that begins when the one before has ended and takes 10 ms: s succeeds, o is an overload; O is an overload of a
     * request that had begun before the last cut. At a w, 700 ms pass.
     */
    @ParameterizedTest(name = "up to {0}, after {1}: {2}")
    @CsvSource({
        "8, s,          2",
        "8, ssssss,     2 3 4 4 4 4",
        "3, ssss,       2 3 3 3",
        "9, ssswssssss, 2 3 4 5 6 7 8 8 8",
        "8, ssswsssso,  2 3 4 5 6 7 8 4",
        "8, ssswssssosssss, 2 3 4 5 6 7 8 4 4 4 4 4 5",
        "8, ssswssssoOO, 2 3 4 5 6 7 8 4 4 4",
        "8, ssswssssooo, 2 3 4 5 6 7 8 4 2 1",
        "8, oooo,       1 1 1 1",
        "1, sos,        1 1 1"
    })
    @DisplayName("grows with success and shrinks with trouble")
    void grows_and_shrinks(int max, String events, String expected) {
        ConcurrencyWindow window = new ConcurrencyWindow(max);
        List<Integer> limits = new ArrayList<>();
        long now = 1_000 * MILLI;
        assertThat(window.limit()).isEqualTo(1);
        for (int i = 0; i < events.length(); i++) {
            char event = events.charAt(i);
            if (event == 'w') {
                now += 700 * MILLI;
                continue;
            }
            long started = event == 'O' ? 0 : now;
            now += 10 * MILLI;
            if (event == 's') {
                window.succeeded(started, now);
            } else {
                window.overloaded(started, now);
            }
            limits.add(window.limit());
        }

        assertThat(limits)
                .isEqualTo(Stream.of(expected.split(" ")).map(Integer::valueOf).toList());
    }

    /** Each number is how long the answers of a round of fifty take. */
    @ParameterizedTest(name = "rounds of {0} ms: {1}")
    @CsvSource({"10 10 10, 8 8 8", "10 100, 8 4", "10 25, 8 8", "100 180, 8 8", "100 250, 8 4", "10 100 100, 8 4 4"})
    @DisplayName("shrinks when answers take much longer on average, and not for a single one")
    void shrinks_with_slowness(String rounds, String expected) {
        ConcurrencyWindow window = new ConcurrencyWindow(8);
        List<Integer> limits = new ArrayList<>();
        long now = 0;
        for (String round : rounds.split(" ", -1)) {
            int limit = 0;
            for (int i = 0; i < 50; i++) {
                long took = Long.parseLong(round) * MILLI * (i % 10 == 9 ? 5 : 1) * 10 / 14;
                now += 700 * MILLI;
                window.succeeded(now - took, now);
                limit = window.limit();
            }
            limits.add(limit);
        }

        assertThat(limits)
                .isEqualTo(Stream.of(expected.split(" ")).map(Integer::valueOf).toList());
    }
}
