package com.xuqm.migration.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A history of pages, of which the newest comes first")
class TencentOrderTest {

    /** The tens are seconds, and the rest is the order within one. */
    private static List<Integer> oldestFirst(List<List<Integer>> pages) {
        return TencentOrder.oldestFirst(pages.stream(), number -> number / 10);
    }

    @Test
    @DisplayName("is turned round by pages, where each page has its oldest first")
    void is_turned_round_by_pages() {
        assertThat(oldestFirst(List.of(List.of(22, 23, 31), List.of(), List.of(11, 20, 21))))
                .containsExactly(11, 20, 21, 22, 23, 31);
    }

    @Test
    @DisplayName("is turned round as a whole, where each page has its newest first")
    void is_turned_round_as_a_whole() {
        assertThat(oldestFirst(List.of(List.of(31, 23, 22), List.of(21, 20))))
                .as("a page within one second goes as the others do")
                .containsExactly(20, 21, 22, 23, 31);
    }

    @Test
    @DisplayName("may be empty, or all of one second")
    void may_be_empty() {
        assertThat(TencentOrder.oldestFirst(Stream.<List<Integer>>of(), number -> number))
                .isEmpty();
        assertThat(oldestFirst(List.of(List.of(10, 11, 12)))).containsExactly(10, 11, 12);
    }
}
