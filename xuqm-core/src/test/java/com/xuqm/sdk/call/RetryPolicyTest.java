package com.xuqm.sdk.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

    private static RetryPolicy policy(int attempts, Duration base, Duration max, int budget) {
        return RetryPolicy.defaults()
                .withMaxAttempts(attempts)
                .withDelays(base, max)
                .withBudget(budget);
    }

    @Test
    void hasDefaults() {
        assertThat(RetryPolicy.defaults())
                .hasToString("RetryPolicy[maxAttempts=3, baseDelay=PT0.2S, maxDelay=PT5S, budget=50]");
        assertThat(RetryPolicy.never()).isEqualTo(policy(1, Duration.ZERO, Duration.ZERO, 0));
        assertThat(RetryPolicy.never()).hasSameHashCodeAs(policy(1, Duration.ZERO, Duration.ZERO, 0));
    }

    @Test
    void canBeChanged() {
        assertThat(RetryPolicy.defaults().withMaxAttempts(10).withDelays(Duration.ZERO, Duration.ofDays(1)))
                .isEqualTo(policy(10, Duration.ZERO, Duration.ofDays(1), 50))
                .isNotEqualTo(RetryPolicy.defaults());
    }

    @ParameterizedTest
    @CsvSource({"1, PT0S, PT0S, 0", "10, PT1S, PT1S, 10000"})
    void mayBe(int attempts, Duration base, Duration max, int budget) {
        RetryPolicy policy = policy(attempts, base, max, budget);

        assertThat(policy.maxAttempts()).isEqualTo(attempts);
        assertThat(policy.baseDelay()).isEqualTo(base);
        assertThat(policy.maxDelay()).isEqualTo(max);
        assertThat(policy.budget()).isEqualTo(budget);
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT1S, PT1S, 1, maxAttempts",
        "11, PT1S, PT1S, 1, maxAttempts",
        "1, PT-0.001S, PT1S, 1, baseDelay",
        "1, PT2S, PT1S, 1, baseDelay",
        "1, PT1S, PT1S, -1, budget",
        "1, PT1S, PT1S, 10001, budget"
    })
    void mustNotBe(int attempts, Duration base, Duration max, int budget, String field) {
        assertThatThrownBy(() -> policy(attempts, base, max, budget))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(field + " must");
    }
}
