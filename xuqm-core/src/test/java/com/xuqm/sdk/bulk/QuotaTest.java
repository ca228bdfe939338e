package com.xuqm.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A minute of a campaign without any setting, in simulated time. */
@DisplayName("A campaign without any setting")
class QuotaTest {

    private static void assertWellUsed(Quota quota) {
        quota.run();
        assertThat(quota.used()).as("part of the quota that was used").isGreaterThanOrEqualTo(0.95);
        assertThat(quota.refusedPart())
                .as("part of the requests that was refused")
                .isLessThanOrEqualTo(0.02);
    }

    @ParameterizedTest(name = "{0} requests a second, {1} of a second at once, answers after {2} to {3} ms")
    @CsvSource({
        " 50, 1.00,   5,   5",
        " 50, 1.00, 200, 200",
        " 50, 0.25,   5, 200",
        "200, 1.00,   5, 200",
        "200, 0.25,  50,  50",
        "200, 0.25, 200, 200",
        "200, 0.05,   5, 200",
        "500, 1.00,   5,   5",
        "500, 0.25,   5, 200",
        "500, 0.05,   5,   5"
    })
    @DisplayName("uses 95 % of a quota, and has 2 % of its requests refused at the most")
    void uses_a_quota(double perSecond, double burst, int from, int to) {
        Quota quota = Quota.of(perSecond, burst);
        quota.fromMillis = from;
        quota.toMillis = to;

        assertWellUsed(quota);
    }

    @ParameterizedTest(name = "{0} requests a second, answers after {1} to {2} ms")
    @CsvSource({"50, 5, 200", "50, 200, 200", "200, 5, 5", "200, 50, 50", "200, 200, 200", "500, 5, 200"})
    @DisplayName("does so although each refusal asks for a pause, if what was granted in it is not lost")
    void obeys_retry_after(double perSecond, int from, int to) {
        Quota quota = Quota.of(perSecond, 1);
        quota.fromMillis = from;
        quota.toMillis = to;
        quota.retryAfter = true;

        assertWellUsed(quota);
    }

    @ParameterizedTest(name = "{0} requests a second, {1} of a second at once")
    @CsvSource({"100, 1", "200, 1", "200, 0.1", "500, 0.1"})
    @DisplayName("does so beside another client that takes half")
    void shares_a_quota(double perSecond, double burst) {
        Quota quota = Quota.of(perSecond, burst);
        quota.others = perSecond / 2;

        assertWellUsed(quota);
    }

    @ParameterizedTest(name = "{0}, then {1}, then {2} requests a second")
    @CsvSource({"100, 200, 200", "200, 50, 50", "300, 100, 200"})
    @DisplayName("follows a quota that changes")
    void follows_a_quota(double first, double second, double third) {
        assertWellUsed(new Quota(time -> time < 20 ? first : time < 40 ? second : third, 0.2));
    }

    @ParameterizedTest(name = "{2} at once, answers after {0} to {1} ms")
    @CsvSource({"50, 50, 8", "200, 200, 16", "5, 200, 16", "5, 200, 64", "50, 50, 64", "200, 200, 64"})
    @DisplayName(
            "does 95 % of what the best fixed concurrency does where there is no quota, but answers take their time")
    void finds_the_concurrency(int from, int to, int workers) {
        Quota quota = Quota.of(1e9, 1);
        quota.fromMillis = from;
        quota.toMillis = to;
        quota.workers = workers;

        double best = workers * 60_000 / ((from + to) / 2.0);

        assertThat(quota.run().accepted() / best).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    @DisplayName("tries one request at a time while everything is refused, and is at full speed soon afterwards")
    void waits_while_everything_is_refused() {
        Quota quota = new Quota(time -> time >= 15 && time < 30 ? 0 : 200, 0.25);
        quota.run();

        assertThat(quota.used()).isGreaterThanOrEqualTo(0.95 * 37 / 45);
        assertThat(quota.refusedPart()).isLessThanOrEqualTo(0.02);
    }
}
