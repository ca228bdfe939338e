package com.xuqm.sdk.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well it finds a quota is told by the campaigns of {@code QuotaTest}; this is what it does with single requests. */
@DisplayName("A rate that is found out")
class AdaptiveRateTest {

    private static final long START = Long.MAX_VALUE - 5; // shortly before nanoTime wraps
    private static final double UNLIMITED = Double.POSITIVE_INFINITY;

    private static long at(long millis) {
        return START + Duration.ofMillis(millis).toNanos();
    }

    /** How many requests a second there are until the next one. */
    private static double pace(AdaptiveRate rate, long now) {
        return 1e9 / rate.nanosUntilNext(now);
    }

    /** Sends as soon as it may, and counts the requests that keep the first one's distance to the next. */
    private static int heldFor(AdaptiveRate rate, long from) {
        long now = from + rate.nanosUntilNext(from);
        long first = 0;
        for (int sent = 0; ; sent++) {
            rate.sent(now);
            long distance = rate.nanosUntilNext(now);
            first = sent == 0 ? distance : first;
            if (distance != first) {
                return sent;
            }
            now += distance;
        }
    }

    @Test
    void isUnlimitedBeforeTheFirstRefusal() {
        AdaptiveRate rate = new AdaptiveRate(START);
        rate.sent(START);
        rate.accepted(START);

        assertThat(rate.perSecond()).isEqualTo(UNLIMITED);
        assertThat(rate.nanosUntilNext(START)).isZero();
    }

    @Test
    void beginsALittleBelowWhatWasFoundBefore() {
        AdaptiveRate rate = new AdaptiveRate(START, 100);
        assertThat(rate.nanosUntilNext(START)).isZero();
        rate.sent(START);

        assertThat(rate.perSecond()).isEqualTo(100);
        assertThat(pace(rate, START)).isCloseTo(98, Offset.offset(0.01));
    }

    @Test
    void isFoundByARefusalAlthoughNoneWasFoundBefore() {
        AdaptiveRate rate = new AdaptiveRate(at(1), UNLIMITED);
        rate.sent(START);
        rate.accepted(START);
        rate.sent(START);

        assertThat(rate.refused(START, at(2), 0)).isFalse();
        assertThat(rate.perSecond()).isLessThan(UNLIMITED);
    }

    @Test
    void isNotChangedByTheRefusalOfWhatWasSentBefore() {
        AdaptiveRate rate = new AdaptiveRate(at(1), 100);
        rate.sent(START);
        rate.accepted(START);
        rate.sent(START);

        assertThat(rate.refused(START, at(2), 0)).isFalse();
        assertThat(rate.perSecond()).isEqualTo(100);
    }

    @ParameterizedTest(name = "at {0} a second for {1} requests")
    @CsvSource({"100, 150", "10, 60"})
    void isHeldForSomeRequestsBeforeItClimbs(double perSecond, int requests) {
        assertThat(heldFor(new AdaptiveRate(START, perSecond), START)).isEqualTo(requests);
    }

    @ParameterizedTest(name = "the request {0} ns later is as far from the next as {1} a second are")
    @CsvSource({"1999999999, 49", "2000000000, 50.5"})
    void isHeldForTwoSecondsUnlessThereAreFewRequests(long nanos, double perSecond) {
        AdaptiveRate rate = new AdaptiveRate(START, 50);
        long now = START;
        for (int i = 0; i < 98; i++) {
            rate.sent(now);
            now += rate.nanosUntilNext(now);
        }
        rate.sent(START + nanos);

        assertThat(pace(rate, START + nanos)).isCloseTo(perSecond, Offset.offset(0.1));
    }

    @Test
    void isLeftAfterTwentyRequestsIfItIsAGuess() {
        AdaptiveRate rate = new AdaptiveRate(START);
        for (int i = 0; i < 50; i++) {
            rate.sent(at(10 * i));
            rate.accepted(at(10 * i));
        }
        rate.sent(at(500));
        rate.refused(at(500), at(500), 0);

        assertThat(heldFor(rate, at(500))).isEqualTo(20);
    }

    @Test
    void takesWhatIsSentAtTheMomentOfARefusalForSentAfterwards() {
        AdaptiveRate rate = new AdaptiveRate(START, 100);
        rate.sent(at(10));
        rate.refused(at(10), at(20), 0);
        rate.sent(at(20));
        rate.accepted(at(20));
        rate.sent(at(30));

        assertThat(rate.refused(at(30), at(40), 0))
                .as("nothing was accepted since")
                .isFalse();
    }

    @ParameterizedTest(name = "{0} that were accepted in half a second after 100 a second were found: {1} a second")
    @CsvSource({"9, 50", "10, 20"})
    void isMeasuredByTenRequestsAndIsNotMoreThanHalvedByFewer(int accepted, double perSecond) {
        AdaptiveRate rate = new AdaptiveRate(START, 100);
        for (int i = 0; i < accepted; i++) {
            rate.sent(at(i));
            rate.accepted(at(i));
        }
        rate.sent(at(500));
        rate.refused(at(500), at(500), 0);

        assertThat(rate.perSecond()).isCloseTo(perSecond, Offset.offset(0.01));
    }

    @Test
    void isMeasuredSinceTheLastRefusalIfThatWasNoMoreThan150RequestsAgo() {
        AdaptiveRate rate = new AdaptiveRate(START, 100);
        rate.sent(at(0));
        rate.accepted(at(0));
        rate.sent(at(500));
        rate.refused(at(500), at(500), 0);
        for (int i = 1; i < 150; i++) {
            rate.sent(at(500 + i));
            rate.accepted(at(500 + i));
        }
        rate.sent(at(650));
        rate.refused(at(650), at(650), 0);

        assertThat(rate.perSecond()).isCloseTo(149 / 0.15, Offset.offset(0.1));
    }
}
