package com.xuqm.it.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.Summary;
import com.xuqm.sdk.wire.WireOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A service that speaks in another way than assumed")
class DisguiseTest {

    private static final int SEEDS = 6;

    @Test
    @OneStack(because = "it runs on each binding by itself")
    @DisplayName("is understood, or can be made so by wire options, and nothing that it did is reported as failed")
    void is_understood() throws IOException {
        List<String> findings = new ArrayList<>();
        DisguiseCheck check = new DisguiseCheck(findings::add);
        check.seeds(1, SEEDS);

        Summary.say("disguises", check.line());
        assertThat(check.line())
                .as(String.join("\n", findings))
                .isEqualTo("disguises: seeds=" + SEEDS + " operations=150 bindings=3 lost_deeds=0 uncorrectable=0");
    }

    @Test
    @OneStack(because = "it runs on each binding by itself")
    @DisplayName("is understood in each container of pages")
    void is_understood_in_each_container() throws IOException {
        List<String> findings = new ArrayList<>();
        DisguiseCheck check = new DisguiseCheck(findings::add);
        Map<String, Disguise> disguises = new LinkedHashMap<>();
        for (String container : List.of("page-records", "page-within,lists-paged", "page-entries")) {
            disguises.put(container, Disguise.parse(container));
        }
        check.check(disguises);

        assertThat(check.uncorrectable()).as(String.join("\n", findings)).isZero();
        assertThat(findings).allMatch(finding -> finding.startsWith("page-entries") || finding.startsWith("    "));
    }

    @Test
    @OneStack(because = "it runs on each binding by itself")
    @DisplayName("is noticed if what corrects it is missing: a check that finds nothing would be none")
    void is_noticed_without_its_correction() throws IOException {
        DisguiseRun.Result result = DisguiseRun.of(
                Disguise.parse("page-entries"), DisguiseCheck.bindings().get(0), WireOptions.standard());

        assertThat(result.broken())
                .contains("messages.history", "admin.listUsers")
                .doesNotContain("messages.send");
    }
}
