package com.xuqm.sdk.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A rate limit")
class RateLimitTest {

    @ParameterizedTest
    @CsvSource({"0.001, 1", "1, 1", "19, 1", "20, 2", "100, 10", "1000000, 100000"})
    void allows_a_burst_of_a_tenth_of_a_second_unless_told_otherwise(double perSecond, int burst) {
        assertThat(RateLimit.perSecond(perSecond)).isEqualTo(new RateLimit(perSecond, burst));
    }

    @Test
    void may_have_another_burst() {
        assertThat(RateLimit.perSecond(100).withBurst(1)).isEqualTo(new RateLimit(100, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.000_9, 1_000_001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void keeps_to_rates_that_can_be_kept(double perSecond) {
        assertThatThrownBy(() -> RateLimit.perSecond(perSecond))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("requestsPerSecond must be 0.001 to 1000000, but is " + perSecond);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001, Integer.MIN_VALUE})
    void lets_at_least_one_through(int burst) {
        RateLimit limit = RateLimit.perSecond(1);

        assertThatThrownBy(() -> limit.withBurst(burst))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("burst must be 1 to 1000000, but is " + burst);
    }
}
