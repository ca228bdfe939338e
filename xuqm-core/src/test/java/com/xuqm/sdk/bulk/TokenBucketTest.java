package com.xuqm.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A token bucket")
class TokenBucketTest {

    private static final long SECOND = 1_000_000_000;

    @ParameterizedTest(name = "{0} a second, at most {1} at once, {2} at a time: request {3} may go after {4} ms")
    @CsvSource({
        // per second, burst, recipients, request, expected milliseconds
        "100, 100,  10,  1,    0",
        "100, 100,  10, 10,    0",
        "100, 100,  10, 11,  100",
        "100, 100,  10, 30, 2000",
        "100,   1,  10,  2,  100", // a batch of more than the burst leaves a debt: 10 are paid for after 100 ms
        "100,   1,  10,  3,  200",
        "  0.5, 1,   1,  2, 2000",
        "1000, 500, 500, 1,    0",
        "1000, 500, 500, 3, 1000"
    })
    @DisplayName("lets requests go at their time")
    void lets_requests_go(double perSecond, int burst, int recipients, int request, long expectedMillis) {
        TokenBucket bucket = new TokenBucket(BulkRate.recipients(perSecond).withBurst(burst), 5 * SECOND);
        long now = 5 * SECOND;
        for (int i = 1; i <= request; i++) {
            now += bucket.nanosUntil(recipients, now);
            assertThat(bucket.nanosUntil(recipients, now)).isZero();
            bucket.take(recipients, now);
        }
        assertThat(now - 5 * SECOND).isBetween(expectedMillis * 1_000_000, expectedMillis * 1_000_000 + 1_000_000);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "10, 0", "3600, 0"})
    @DisplayName("does not fill beyond the burst, however long nothing goes")
    void does_not_overflow(long idleSeconds, long expected) {
        TokenBucket bucket = new TokenBucket(BulkRate.requests(10), 0);
        long now = idleSeconds * SECOND;
        for (int i = 0; i < 10; i++) {
            assertThat(bucket.nanosUntil(500, now)).isEqualTo(expected);
            bucket.take(500, now);
        }
        assertThat(bucket.nanosUntil(500, now)).isBetween(SECOND / 10 - 1_000, SECOND / 10 + 1_000);
    }
}
