package com.xuqm.sdk.bulk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Positions")
class PositionsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {"0 | 0 | 1", "0 1 2 | 0-2 | 3", "1 3 | 1,3 | 2", "0 1 5 6 7 9 | 0-1,5-7,9 | 6"})
    @DisplayName("join neighbours to ranges")
    void join_neighbours(String given, String ranges, long count) {
        long[] values = java.util.Arrays.stream(given.split(" "))
                .mapToLong(Long::parseLong)
                .toArray();

        Positions positions = Positions.of(values);

        assertThat(positions).hasToString(ranges).isEqualTo(Positions.of(values));
        assertThat(positions.count()).isEqualTo(count);
        assertThat(positions.stream())
                .containsExactly(java.util.Arrays.stream(values).boxed().toArray(Long[]::new));
    }

    @Test
    @DisplayName("are the same as others if each of them is")
    void are_the_same_or_not() {
        assertThat(Positions.of(1, 2, 5))
                .isEqualTo(Positions.of(1, 2, 5))
                .hasSameHashCodeAs(Positions.of(1, 2, 5))
                .isNotEqualTo(Positions.of(1, 2, 6))
                .doesNotHaveSameHashCodeAs(Positions.of(1, 2, 6))
                .isNotEqualTo(Positions.of(1, 2))
                .isNotEqualTo("1-2,5");
    }

    @Test
    @DisplayName("may be none")
    void may_be_none() {
        assertThat(Positions.of()).isEqualTo(Positions.none());
        assertThat(Positions.none().isEmpty()).isTrue();
        assertThat(Positions.none().stream()).isEmpty();
    }

    @Test
    @DisplayName("must ascend")
    void must_ascend() {
        assertThatThrownBy(() -> Positions.of(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Positions.of(3, 2)).hasMessage("positions must ascend, but 2 to 2 comes after 3");
        assertThatThrownBy(() -> Positions.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
