package com.xuqm.check.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutsTest {

    @Test
    void each_message_comes_once_and_in_order_whatever_is_cut() throws Exception {
        CutResult result = new Cuts(7).run(3_000);

        assertThat(result.line()).matches("realtime: messages=3000 cuts=\\d+ missed=0 doubled=0 out_of_order=0");
        assertThat(result.complaints()).isEmpty();
        assertThat(result.cuts()).isGreaterThan(20);
    }

    @Test
    void a_message_that_is_missed_doubled_or_out_of_order_makes_it_fail() {
        assertThat(new CutResult(1, 0, 0, 0, 0, List.of()).isGood()).isTrue();
        assertThat(new CutResult(1, 0, 1, 0, 0, List.of()).isGood()).isFalse();
        assertThat(new CutResult(1, 0, 0, 1, 0, List.of()).isGood()).isFalse();
        assertThat(new CutResult(1, 0, 0, 0, 1, List.of()).isGood()).isFalse();
        assertThat(new CutResult(1, 0, 0, 0, 0, List.of("Dropped")).isGood()).isFalse();
    }
}
