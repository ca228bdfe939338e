package com.xuqm.sdk.internal.failover;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.FailoverPolicy;
import com.xuqm.sdk.internal.failover.BaseUrlHealth.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three base URLs; one is left after 3 failures in a row, for 5 s at first, for 20 s at the most. */
@DisplayName("The choice of a base URL")
class BaseUrlSelectorTest {

    /** Shortly before nanoTime wraps. */
    private static final long START = Long.MAX_VALUE - 5;

    private final List<String> changes = new ArrayList<>();
    private final BaseUrlSelector selector = new BaseUrlSelector(
            3,
            FailoverPolicy.defaults().withFailures(3).withProbeDelays(Duration.ofSeconds(5), Duration.ofSeconds(20)),
            (endpoint, inUse) -> changes.add(endpoint + (inUse ? " back" : " left")));

    private static long at(long millis) {
        return START + millis * 1_000_000;
    }

    private int choose(long millis, int... failed) {
        BitSet before = new BitSet();
        IntStream.of(failed).forEach(before::set);
        return selector.choose(at(millis), before);
    }

    private void report(int endpoint, long millis, Report... reports) {
        for (Report report : reports) {
            selector.report(endpoint, at(millis), report);
        }
    }

    @ParameterizedTest(name = "after {0} it goes to {1}")
    @CsvSource({
        "'', 0",
        "WELL, 0",
        "DOUBTFUL, 0",
        "DOUBTFUL DOUBTFUL, 0",
        "DOUBTFUL DOUBTFUL DOUBTFUL, 1",
        "DOUBTFUL DOUBTFUL WELL DOUBTFUL DOUBTFUL, 0",
        "UNREACHABLE, 1",
        "DOUBTFUL UNREACHABLE, 1",
        "UNREACHABLE WELL, 0",
        "UNREACHABLE WELL DOUBTFUL DOUBTFUL, 0"
    })
    void is_the_first_one_that_is_well(String reports, int chosen) {
        for (String report : reports.isEmpty() ? new String[0] : reports.split(" ")) {
            report(0, 0, Report.valueOf(report));
        }

        assertThat(choose(0)).isEqualTo(chosen);
    }

    @Test
    void falls_on_one_at_which_the_call_has_not_failed_yet() {
        assertThat(choose(0, 0)).isEqualTo(1);
        assertThat(choose(0, 0, 1)).isEqualTo(2);
        assertThat(choose(0, 0, 1, 2)).as("all are still well").isZero();
    }

    @Test
    void does_not_fall_on_one_that_was_left_while_another_is_well() {
        report(1, 0, Report.UNREACHABLE);

        assertThat(choose(0, 0)).isEqualTo(2);
        assertThat(choose(0, 0, 2)).as("rather one at which the call failed").isZero();
    }

    @Test
    void falls_on_the_one_to_be_tried_next_if_all_were_left() {
        report(1, 0, Report.UNREACHABLE);
        report(2, 100, Report.UNREACHABLE);
        report(0, 200, Report.UNREACHABLE);

        assertThat(choose(300)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE / 2, 0, Long.MAX_VALUE / 2})
    void falls_on_the_one_to_be_tried_next_whatever_the_clock_reads(long start) {
        selector.report(1, start, Report.UNREACHABLE);
        selector.report(2, start + 1, Report.UNREACHABLE);
        selector.report(0, start + 2, Report.UNREACHABLE);

        assertThat(selector.choose(start + 3, new BitSet())).isEqualTo(1);
    }

    @Test
    void may_move_to_the_first_one_as_soon_as_that_is_to_be_tried_again() {
        report(0, 0, Report.UNREACHABLE);
        BitSet failed = new BitSet();
        failed.set(1, 3);

        assertThat(selector.hasOther(at(4_999), failed)).isFalse();
        assertThat(selector.hasOther(at(5_000), failed)).isTrue();
    }

    @Test
    void is_told_only_when_it_changes() {
        report(0, 0, Report.WELL, Report.DOUBTFUL, Report.UNREACHABLE, Report.UNREACHABLE, Report.WELL, Report.WELL);

        assertThat(changes).containsExactly("0 left", "0 back");
    }

    @Nested
    @DisplayName("once one was left")
    class OnceOneWasLeft {

        @Test
        void sends_one_probe_there_after_the_delay_and_the_rest_elsewhere() {
            report(0, 0, Report.UNREACHABLE);

            assertThat(choose(4_999)).isEqualTo(1);
            assertThat(choose(5_000)).as("the probe").isZero();
            assertThat(choose(5_000)).isEqualTo(1);
            assertThat(choose(9_999)).as("while nothing is heard of the probe").isEqualTo(1);
            assertThat(choose(10_000))
                    .as("another, because the first one was lost")
                    .isZero();
        }

        @Test
        void returns_when_the_probe_is_answered() {
            report(0, 0, Report.UNREACHABLE);
            choose(5_000);
            report(0, 5_100, Report.WELL);

            assertThat(choose(5_100)).isZero();
            assertThat(choose(5_100)).isZero();
        }

        @ParameterizedTest(name = "{0} failed probes: {1} ms")
        @CsvSource({"0, 5000", "1, 10000", "2, 20000", "3, 20000", "50, 20000"})
        void waits_longer_after_each_failed_probe(int failedProbes, long delay) {
            report(0, 0, Report.UNREACHABLE);
            long now = 0;
            for (int i = 0; i < failedProbes; i++) {
                now += 20_000;
                assertThat(choose(now)).isZero();
                report(0, now, Report.DOUBTFUL);
            }

            assertThat(choose(now + delay - 1)).isEqualTo(1);
            assertThat(choose(now + delay)).isZero();
        }

        @Test
        void does_not_take_calls_that_were_under_way_before_for_probes() {
            report(0, 0, Report.UNREACHABLE);
            for (int i = 0; i < 100; i++) {
                report(0, 1_000, Report.DOUBTFUL);
            }

            assertThat(choose(5_000)).isZero();
        }

        @Test
        void forgets_the_delays_once_it_was_back() {
            report(0, 0, Report.UNREACHABLE);
            choose(5_000);
            report(0, 5_000, Report.UNREACHABLE, Report.WELL, Report.UNREACHABLE);

            assertThat(choose(10_000)).isZero();
        }
    }

    @Nested
    @DisplayName("with a single base URL")
    class WithASingleEndpoint {

        @Test
        void never_changes_anything() {
            BaseUrlSelector single =
                    new BaseUrlSelector(1, FailoverPolicy.defaults(), (endpoint, inUse) -> changes.add("told"));
            for (int i = 0; i < 10; i++) {
                single.report(0, START, Report.UNREACHABLE);
            }

            assertThat(single.choose(START, new BitSet())).isZero();
            assertThat(single.hasOther(START, new BitSet())).isFalse();
            assertThat(changes).isEmpty();
        }
    }
}
