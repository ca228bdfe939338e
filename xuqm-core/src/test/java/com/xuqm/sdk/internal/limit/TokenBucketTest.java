package com.xuqm.sdk.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A token bucket")
class TokenBucketTest {

    /** Shortly before nanoTime wraps. */
    private static final long START = Long.MAX_VALUE - 5;

    private static final long SECOND = 1_000_000_000;

    private static TokenBucket bucket(double perSecond, int burst) {
        return new TokenBucket(perSecond, burst, START);
    }

    private static int takeAll(TokenBucket bucket, long now) {
        int taken = 0;
        while (bucket.take(now)) {
            taken++;
        }
        return taken;
    }

    @ParameterizedTest(name = "{0} a second, burst {1}: after {2} ms there are {3}")
    @CsvSource({
        "10, 1, 99, 0",
        "10, 1, 100, 1",
        "10, 1, 3600000, 1",
        "10, 5, 100, 1",
        "10, 5, 499, 4",
        "10, 5, 500, 5",
        "10, 5, 3600000, 5",
        "0.001, 1, 999999, 0",
        "0.001, 1, 1000000, 1",
        "1000000, 1000000, 1000, 1000000"
    })
    void is_full_at_first_and_refills_at_its_rate_up_to_the_burst(
            double perSecond, int burst, long afterMillis, int there) {
        TokenBucket bucket = bucket(perSecond, burst);

        assertThat(takeAll(bucket, START)).isEqualTo(burst);
        assertThat(takeAll(bucket, START + afterMillis * 1_000_000)).isEqualTo(there);
    }

    @ParameterizedTest(name = "the {0}. token is there after {1} ms")
    @CsvSource({"1, 100", "2, 200", "10, 1000", "100000, 10000000"})
    void tells_when_the_nth_token_will_be_there(int token, long millis) {
        TokenBucket bucket = bucket(10, 3);
        takeAll(bucket, START);

        assertThat(bucket.nanosUntil(token, START)).isEqualTo(millis * 1_000_000);
    }

    @ParameterizedTest(name = "{0} a second, at most {1} at once, {2} at a time: batch {3} may go after {4} ms")
    @CsvSource({
        // per second, burst, tokens, batch, expected milliseconds
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
    void lets_batches_go_at_their_time(double perSecond, int burst, int tokens, int batch, long expectedMillis) {
        TokenBucket bucket = bucket(perSecond, burst);
        long now = START;
        for (int i = 1; i <= batch; i++) {
            long wait = bucket.takeAll(tokens, now);
            if (wait > 0) {
                now += wait;
                assertThat(bucket.takeAll(tokens, now)).isZero();
            }
        }

        assertThat(now - START).isBetween(expectedMillis * 1_000_000, expectedMillis * 1_000_000 + 1_000_000);
    }

    @Test
    void never_lets_more_through_in_any_stretch_of_time_than_it_promises() {
        Random random = new Random(42);
        int burst = 7;
        double rate = 130;
        TokenBucket bucket = bucket(rate, burst);
        List<Long> taken = new ArrayList<>();
        long now = START;
        for (int i = 0; i < 3_000; i++) {
            now += (long) (random.nextDouble() * SECOND / 50);
            int wanted = random.nextInt(4);
            for (int k = 0; k < wanted && bucket.take(now); k++) {
                taken.add(now);
            }
        }

        assertThat(taken).hasSizeGreaterThan(2_000);
        for (int from = 0; from < taken.size(); from++) {
            for (int to = from; to < Math.min(taken.size(), from + 300); to++) {
                double seconds = (taken.get(to) - taken.get(from)) / 1e9;
                assertThat(to - from + 1).isLessThanOrEqualTo((int) Math.floor(burst + rate * seconds + 1e-6));
            }
        }
    }
}
