package com.xuqm.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The settings")
class OptionsTest {

    private static Options options(String... namesAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Options.of(properties);
    }

    @Test
    void areOptional() {
        Options options = options("java.version", "17");

        assertThat(options.accounts().name()).isEqualTo("the sample accounts.csv");
        assertThat(options.recipients().name()).isEqualTo("the sample recipients.csv");
        assertThat(options.journal()).isNull();
        assertThat(options.transport()).isNull();
        assertThat(options.json()).isNull();
    }

    @Test
    void comeFromSystemProperties() {
        Options options = options(
                "xuqm.accounts",
                "a.csv",
                "xuqm.recipients",
                "r.csv",
                "xuqm.journal",
                "j",
                "xuqm.transport",
                "jdk",
                "xuqm.json",
                "gson");

        assertThat(options.accounts().name()).isEqualTo("a.csv");
        assertThat(options.recipients().name()).isEqualTo("r.csv");
        assertThat(options.journal()).hasToString("j");
        assertThat(options.transport()).isEqualTo("jdk");
        assertThat(options.json()).isEqualTo("gson");
    }

    @Test
    void thatAreBlankDoNotCount() {
        Options options = options("xuqm.recipients", " ", "xuqm.transport", "");

        assertThat(options.recipients().name()).isEqualTo("the sample recipients.csv");
        assertThat(options.transport()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xuqm.recipents", "xuqm.Recipients", "xuqm.port", "xuqm."})
    void thatDoNotExistAreRefused(String name) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> options("xuqm.accounts", "a.csv", name, "r.csv"))
                .withMessage("there is no setting -D" + name + "; there are -Dxuqm.accounts, -Dxuqm.recipients,"
                        + " -Dxuqm.journal, -Dxuqm.transport, -Dxuqm.json");
    }

    @Test
    void refuseWhatIsNoFileName() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> options("xuqm.journal", "a\0b"))
                .withMessageContaining("is not a file name");
    }
}
