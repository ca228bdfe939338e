package com.xuqm.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The distribution of rounds")
class DistributionTest {

    @Test
    @DisplayName("takes the middle round for the median, whatever the order")
    void median() {
        assertThat(Distribution.of(9, 1, 5).median()).isEqualTo(5);
    }

    @Test
    @DisplayName("takes the mean of the two middle rounds when there is no middle one")
    void evenMedian() {
        assertThat(Distribution.of(1, 2, 4, 100).median()).isEqualTo(3);
    }

    @Test
    @DisplayName("counts every round while there are few")
    void few() {
        assertThat(Distribution.of(4, 1, 2, 3)).isEqualTo(new Distribution(2.5, 1, 4));
    }

    @Test
    @DisplayName("takes the outermost quarters of five and more for accidents")
    void many() {
        assertThat(Distribution.of(12, 1, 11, 2, 10, 3, 9, 4, 8, 5, 7, 6)).isEqualTo(new Distribution(6.5, 4, 9));
        assertThat(Distribution.of(3, 100, 2, 4, 0)).isEqualTo(new Distribution(3, 2, 4));
    }

    @Test
    @DisplayName("says how far rounds lie apart as a share of the median")
    void spread() {
        assertThat(Distribution.of(90, 100, 120).spread()).isCloseTo(0.3, within(1e-9));
        assertThat(Distribution.of(0, 0, 0).spread()).isZero();
    }

    @Test
    @DisplayName("needs a round")
    void none() {
        assertThatThrownBy(Distribution::of).isInstanceOf(IllegalArgumentException.class);
    }
}
