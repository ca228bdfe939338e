package com.xuqm.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.result.Readings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Turns")
class TurnsTest {

    /** A contender that counts its turns, and fails at one if its name says so. */
    static final class Counting {

        private Counting() {}

        public static void main(String[] args) {
            long process = ProcessHandle.current().pid();
            int[] turns = {0};
            TurnTaker.serve(
                    () -> Reading.of(0, 0), // does not count
                    TurnTaker.MOST_WARM_UPS,
                    () -> {
                        System.out.println("a library that talks");
                        if (args[0].equals("fails")) {
                            throw new IllegalStateException("this turn fails on purpose");
                        }
                        return Reading.of(++turns[0], (double) process);
                    });
        }
    }

    private static Readings take(List<String> contenders, int rounds) {
        return take(contenders, false, rounds);
    }

    private static Readings take(List<String> contenders, boolean isPinned, int rounds) {
        return Turns.take(Counting.class, contenders, List::of, isPinned, rounds);
    }

    @Test
    @DisplayName("are taken by each contender in a JVM of its own")
    void each() {
        Readings readings = take(List.of("one", "other"), 2);

        assertThat(readings.all()).containsOnlyKeys("one", "other");
        assertThat(readings.all().values())
                .allSatisfy(
                        rounds -> assertThat(rounds).extracting(Reading::nanos).containsExactly(1.0, 2.0));
        assertThat(readings.all().values().stream()
                        .flatMap(List::stream)
                        .map(Reading::bytes)
                        .distinct())
                .hasSize(2)
                .doesNotContain((double) ProcessHandle.current().pid());
    }

    @Test
    @DisplayName("on one CPU do not count until all have come back from waiting for each other's warm-up")
    void pinned() {
        assertThat(take(List.of("one", "other"), true, 2).all().values())
                .allSatisfy(
                        rounds -> assertThat(rounds).extracting(Reading::nanos).containsExactly(4.0, 5.0));
    }

    @Test
    @DisplayName("say who failed, and go on without it")
    void failure() {
        for (boolean isPinned : List.of(false, true)) {
            Readings readings = take(List.of("fails", "one"), isPinned, 2);

            assertThat(readings.failures()).isEqualTo(Map.of("fails", "Counting fails ended when it was told to take"));
            assertThat(readings.all()).containsOnlyKeys("one");
            assertThat(readings.all().get("one")).hasSize(2);
        }
    }
}
