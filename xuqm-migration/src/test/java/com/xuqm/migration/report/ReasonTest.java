package com.xuqm.migration.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The registered reasons")
class ReasonTest {

    @ParameterizedTest
    @EnumSource(Reason.class)
    @DisplayName("have a code, a text and a remedy each")
    void say_what_it_is_and_what_to_do(Reason reason) {
        assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(reason.text()).isNotBlank().doesNotEndWith(".");
        assertThat(reason.remedy()).isNotBlank().doesNotEndWith(".");
    }

    @Test
    @DisplayName("tell each another thing")
    void tell_each_another_thing() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::text)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    @DisplayName("belong to records that are not at the target, or to parts")
    void belong_to_what_is_not_there(Reason reason) {
        assertThat(reason.outcome().filter(RecordOutcome::isThere)).isEmpty();
    }
}
