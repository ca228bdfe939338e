package com.xuqm.emulator.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list of recent things")
class RecentTest {

    private final Recent<String> recent = new Recent<>(2);

    @Test
    void keepsTheNewestAndCountsAll() {
        recent.add("a");
        recent.add("b");
        recent.add("c");

        assertThat(recent.oldestFirst()).containsExactly("b", "c");
        assertThat(recent.newestFirst(thing -> true)).containsExactly("c", "b");
        assertThat(recent.newestFirst(thing -> thing.equals("b"))).containsExactly("b");
        assertThat(recent.count()).isEqualTo(3);
    }
}
