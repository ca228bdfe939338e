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
     * Each letter is a request that begins when the one before has ended and takes 10 ms: s succeeds, o is an overload, l succeeds after 100 ms; O is an
     * overload of a request that had begun before the last cut.
     */
    @ParameterizedTest(name = "up to {0}, after {1}: {2}")
    @CsvSource({
        "8, s,          2",
        "8, sss,        2 3 4",
        "3, ssss,       2 3 3 3",
        "8, sssssssss,  2 3 4 5 6 7 8 8 8",
        "8, sssssssos,  2 3 4 5 6 7 8 4 4",
        "8, sssssssosssss, 2 3 4 5 6 7 8 4 4 4 4 4 5",
        "8, sssssssoOO, 2 3 4 5 6 7 8 4 4 4",
        "8, sssssssooo, 2 3 4 5 6 7 8 4 2 1",
        "8, oooo,       1 1 1 1",
        "8, sssssssl,   2 3 4 5 6 7 8 6",
        "8, llll,       2 3 4 5",
        "1, sosl,       1 1 1 1"
    })
    @DisplayName("grows with success and shrinks with trouble")
    void grows_and_shrinks(int max, String events, String expected) {
        ConcurrencyWindow window = new ConcurrencyWindow(max);
        List<Integer> limits = new ArrayList<>();
        long now = 1_000 * MILLI;
        assertThat(window.limit()).isEqualTo(1);
        for (int i = 0; i < events.length(); i++) {
            char event = events.charAt(i);
            long started = event == 'O' ? 0 : now;
            now += event == 'l' ? 100 * MILLI : 10 * MILLI;
            if (event == 's' || event == 'l') {
                window.succeeded(started, now);
            } else {
                window.overloaded(started, now);
            }
            limits.add(window.limit());
        }

        assertThat(limits)
                .isEqualTo(Stream.of(expected.split(" ")).map(Integer::valueOf).toList());
    }
}
