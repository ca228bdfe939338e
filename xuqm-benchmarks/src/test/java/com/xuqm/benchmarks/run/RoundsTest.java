package com.xuqm.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.result.Readings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rounds")
class RoundsTest {

    @Test
    @DisplayName("go forwards and backwards in turn")
    void alternate() {
        List<String> order = new ArrayList<>();

        Readings readings = Rounds.alternate(List.of("a", "b", "c"), 3, variant -> {
            order.add(variant);
            return Reading.of(order.size(), 0);
        });

        assertThat(order).containsExactly("a", "b", "c", "c", "b", "a", "a", "b", "c");
        assertThat(readings.all().get("c")).extracting(Reading::nanos).containsExactly(3.0, 4.0, 9.0);
    }
}
