package com.xuqm.it.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.disguise.DisguiseOption;
import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("xuqm doctor --probe-writes, of a service that speaks in another way than assumed")
class ProbeTest {

    private static final int SEEDS = 4;

    @Test
    @OneStack(because = "it is about the probe; the client with its file takes one binding")
    @DisplayName("names what is otherwise and nothing else, and a client with the file that it writes works")
    void names_what_is_otherwise() throws IOException {
        List<String> findings = new ArrayList<>();
        ProbeCheck check = new ProbeCheck(findings::add);
        check.seeds(1, SEEDS);

        Summary.say("probes", check.line());
        assertThat(check.line())
                .as(String.join("\n", findings))
                .isEqualTo("probes: disguises=" + SEEDS + " found=" + SEEDS + " wrong=0");
    }

    @Test
    @OneStack(because = "it is about the probe; the client with its file takes one binding")
    @DisplayName("calls everything held of the emulator without a disguise")
    void calls_everything_held() throws IOException {
        List<String> findings = new ArrayList<>();
        ProbeCheck check = new ProbeCheck(findings::add);
        check.check(Map.of("none", Disguise.none()));

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DisguiseOption.class)
    @OneStack(because = "no stack is used")
    @DisplayName("has an assumption for each disguise")
    void has_an_assumption_for_each_disguise(DisguiseOption option) {
        assertThat(Expected.assumption(option)).isNotBlank();
    }
}
