package com.xuqm.sdk.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two threads at least, a hundred at most. */
class PoolSizeTest {

    private static final Object A = new Object();
    private static final Object B = new Object();

    private final PoolSize size = new PoolSize(2, 100);

    private int lookForAPeriod(int present, int... busy) {
        int wanted = present;
        for (int i = 0; i < PoolSize.LOOKS; i++) {
            wanted = size.look(null, present, busy[i % busy.length], false);
        }
        return wanted;
    }

    @Test
    void as_many_come_as_there_are_where_all_are_busy_and_nobody_takes_the_next_task() {
        assertThat(size.look(A, 2, 2, false)).isEqualTo(2);
        assertThat(size.look(A, 2, 2, false)).isEqualTo(4);
        assertThat(size.look(A, 4, 4, false)).isEqualTo(8);
        assertThat(size.look(A, 80, 80, false)).isEqualTo(100);
    }

    @Test
    void none_come_where_tasks_are_taken() {
        assertThat(size.look(A, 2, 2, false)).isEqualTo(2);
        assertThat(size.look(B, 2, 2, false)).isEqualTo(2);
        assertThat(size.look(null, 2, 2, false)).isEqualTo(2);
        assertThat(size.look(A, 2, 2, false)).isEqualTo(2);
    }

    @Test
    void where_one_computes_more_come_only_after_a_while_since_it_may_wait_for_the_network() {
        for (int i = 0; i < PoolSize.PATIENCE; i++) {
            assertThat(size.look(A, 2, 2, true)).isEqualTo(2);
        }
        assertThat(size.look(A, 2, 2, true)).isEqualTo(4);
        assertThat(size.look(A, 4, 4, true))
                .as("and then again only after a while")
                .isEqualTo(4);
        assertThat(size.look(A, 4, 4, false)).as("unless all are held up").isEqualTo(8);
    }

    @Test
    void none_come_where_a_thread_is_there_that_has_only_not_run_yet() {
        assertThat(size.look(A, 4, 3, false)).isEqualTo(4);
        assertThat(size.look(A, 4, 3, false)).isEqualTo(4);
    }

    @Test
    void those_go_that_were_not_needed_lately() {
        assertThat(lookForAPeriod(50, 3, 20, 4)).isEqualTo(20);
        assertThat(lookForAPeriod(20, 3)).isEqualTo(3);
        assertThat(lookForAPeriod(3, 0)).as("it never has less than two").isEqualTo(2);
    }

    @Test
    void those_that_have_just_come_stay_for_a_period() {
        size.look(A, 8, 8, false);
        assertThat(size.look(A, 8, 8, false)).isEqualTo(16);

        for (int i = 1; i < PoolSize.LOOKS; i++) {
            assertThat(size.look(null, 16, 1, false)).isEqualTo(16);
        }
        assertThat(size.look(null, 16, 1, false))
                .as("eight were busy when they came")
                .isEqualTo(8);
    }
}
