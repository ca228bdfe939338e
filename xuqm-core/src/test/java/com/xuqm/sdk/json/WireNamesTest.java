package com.xuqm.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Names on the wire")
class WireNamesTest {

    record Good(@WireName("From_Account") String fromAccount, int count) {}

    record Empty(@WireName("") String text) {}

    record Half(@WireName("a\uDC00") String text) {}

    record Twins(
            @WireName("same") String one,
            int other,
            @WireName("same") String two) {}

    record Shadow(@WireName("other") String one, int other) {}

    @Test
    @DisplayName("are those of the annotation, else those of Java, in the order of the components")
    void areThoseOfTheAnnotation() {
        assertThat(WireNames.of(Good.class))
                .containsExactly(entry("fromAccount", "From_Account"), entry("count", "count"));
    }

    @Test
    @DisplayName("must be names, of one component each")
    void mustBeNames() {
        assertRefused(
                Empty.class, "@WireName of the component text of " + Empty.class.getName() + " must not be empty");
        assertRefused(
                Half.class,
                "@WireName of the component text of " + Half.class.getName() + " holds half of a surrogate pair");
        assertRefused(
                Twins.class,
                "the components one and two of " + Twins.class.getName() + " have the same name on the wire, same");
        assertRefused(
                Shadow.class,
                "the components one and other of " + Shadow.class.getName() + " have the same name on the wire, other");
    }

    @Test
    @DisplayName("are for records alone")
    void areForRecordsAlone() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> WireNames.of(String.class))
                .withMessage("java.lang.String is no record");
    }

    private static void assertRefused(Class<?> record, String words) {
        for (int time = 1; time <= 2; time++) {
            assertThatExceptionOfType(JsonBindingException.class)
                    .isThrownBy(() -> WireNames.of(record))
                    .withMessage(words);
        }
    }
}
