package com.xuqm.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The progress meter")
class ProgressMeterTest {

    private static final long SECOND = 1_000_000_000;

    @Test
    @DisplayName("tells the rate of the last seconds, not of the whole run")
    void tells_the_rate_of_late() {
        ProgressMeter meter = new ProgressMeter(0);
        double rate = 0;
        for (int second = 1; second <= 60; second++) {
            rate = meter.rate(second * 100L, second * SECOND);
        }
        assertThat(rate).isCloseTo(100, within(1.0));
        for (int second = 61; second <= 80; second++) {
            rate = meter.rate(6_000 + (second - 60) * 10L, second * SECOND);
        }
        assertThat(rate).isCloseTo(10, within(1.0));
    }

    @Test
    @DisplayName("knows no rate before time has passed")
    void knows_no_rate_at_once() {
        assertThat(new ProgressMeter(7).rate(5, 7)).isZero();
    }

    @Test
    @DisplayName("foretells the end by the rate")
    void foretells_the_end() {
        assertThat(ProgressMeter.eta(100L, 40, 20)).isEqualTo(Duration.ofSeconds(3));
        assertThat(ProgressMeter.eta(100L, 100, 0)).isEqualTo(Duration.ZERO);
        assertThat(ProgressMeter.eta(100L, 40, 0)).isNull();
        assertThat(ProgressMeter.eta(null, 40, 20)).isNull();
    }
}
