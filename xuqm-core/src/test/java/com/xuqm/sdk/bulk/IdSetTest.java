package com.xuqm.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ids of a batch")
class IdSetTest {

    @Test
    void are_those_that_a_set_would_have_however_many_come() {
        Random random = new Random(2026);
        IdSet ids = new IdSet(1);
        Set<String> expected = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            String id = "u" + random.nextInt(2_000);
            assertThat(ids.contains(id)).isEqualTo(expected.contains(id));
            assertThat(ids.add(id)).isEqualTo(expected.add(id));
            assertThat(ids.size()).isEqualTo(expected.size());
        }
    }

    @Test
    void are_told_apart_when_all_of_them_have_the_same_hash() {
        List<String> alike = IntStream.range(0, 256)
                .mapToObj(i -> Integer.toBinaryString(256 + i)
                        .substring(1)
                        .replace("0", "Aa")
                        .replace("1", "BB"))
                .toList();
        assertThat(alike.stream().map(String::hashCode).distinct()).hasSize(1);
        IdSet ids = new IdSet(alike.size());

        assertThat(alike).allMatch(ids::add).noneMatch(ids::add).allMatch(ids::contains);
        assertThat(ids.contains("AaBBCC")).isFalse();
        assertThat(ids.size()).isEqualTo(256);
    }
}
