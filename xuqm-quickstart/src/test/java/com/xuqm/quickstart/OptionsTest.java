package com.xuqm.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings")
class OptionsTest {

    @Test
    void areOptional() {
        Options options = Options.of(Map.<String, String>of()::get);

        assertThat(options.accounts().name()).isEqualTo("the sample accounts.csv");
        assertThat(options.recipients().name()).isEqualTo("the sample recipients.csv");
        assertThat(options.transport()).isNull();
        assertThat(options.json()).isNull();
    }

    @Test
    void comeFromSystemProperties() {
        Options options =
                Options.of(Map.of(
                        "xuqm.accounts",
                        "a.csv",
                        "xuqm.recipients",
                        "r.csv",
                        "xuqm.transport",
                        "jdk",
                        "xuqm.json",
                        "gson")::get);

        assertThat(options.accounts().name()).isEqualTo("a.csv");
        assertThat(options.recipients().name()).isEqualTo("r.csv");
        assertThat(options.transport()).isEqualTo("jdk");
        assertThat(options.json()).isEqualTo("gson");
    }

    @Test
    void thatAreBlankDoNotCount() {
        Options options = Options.of(key -> " ");

        assertThat(options.recipients().name()).isEqualTo("the sample recipients.csv");
        assertThat(options.transport()).isNull();
    }
}
