package com.xuqm.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT-2562047788015215H-30M-8S"})
    void thatLiesNotAheadHasPassed(Duration duration) {
        Deadline deadline = Deadline.after(duration);

        assertThat(deadline.isExpired()).isTrue();
        assertThat(deadline.remainingNanos()).isZero();
        assertThat(deadline).hasToString("Deadline[0 ms left]");
    }

    @Test
    void thatLiesAheadHasNotPassed() {
        Deadline deadline = Deadline.after(Duration.ofDays(1));

        assertThat(deadline.isExpired()).isFalse();
        assertThat(deadline.remainingNanos()).isBetween(1L, Duration.ofDays(1).toNanos());
    }

    @Test
    void neverLiesMoreThanAYearAhead() {
        assertThat(Deadline.after(Duration.ofSeconds(Long.MAX_VALUE)).remainingNanos())
                .isBetween(1L, Duration.ofDays(365).toNanos());
    }

    @Test
    void mayBeAReadingOfTheClock() {
        assertThat(Deadline.atNanoTime(System.nanoTime() - 1).isExpired()).isTrue();
        assertThat(Deadline.atNanoTime(System.nanoTime() + Duration.ofDays(1).toNanos())
                        .isExpired())
                .isFalse();
    }
}
