package com.xuqm.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.benchmarks.result.Reading;
import com.xuqm.benchmarks.result.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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

    @Test
    @DisplayName("go on without a variant that fails, whose readings are dropped and whose reason is kept")
    void failure() {
        AtomicInteger turns = new AtomicInteger();
        Readings readings = Rounds.alternate(List.of("good", "bad"), 3, variant -> {
            if (variant.equals("bad") && turns.incrementAndGet() == 2) {
                throw new IllegalStateException("not all were accepted");
            }
            return Reading.of(1, 1);
        });

        assertThat(readings.all()).containsOnlyKeys("good");
        assertThat(readings.all().get("good")).hasSize(3);
        assertThat(readings.failures()).isEqualTo(Map.of("bad", "not all were accepted"));
        assertThat(turns).hasValue(2);
    }
}
