package com.xuqm.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The fuzzer's log")
class FuzzLogTest {

    @Test
    @DisplayName("tells how many inputs were tried: the highest count in it")
    void counts() {
        assertThat(FuzzLog.inputs(List.of(
                        "INFO: Seed: 1",
                        "#2\tINITED cov: 5",
                        "#524288\tpulse  cov: 9",
                        "Done 600000 runs in 3 second(s)")))
                .isEqualTo(600_000);
    }

    @Test
    @DisplayName("tells where an interrupted run had got to")
    void counts_what_was_interrupted() {
        assertThat(FuzzLog.inputs(List.of("#2\tINITED", "#77\tNEW    cov: 9", "== Java Exception: x")))
                .isEqualTo(77);
    }

    @Test
    @DisplayName("counts nothing where nothing was tried")
    void counts_nothing() {
        assertThat(FuzzLog.inputs(List.of("Error: could not load"))).isZero();
    }
}
