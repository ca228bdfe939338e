package com.xuqm.sdk.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A version")
class VersionTest {

    @Test
    void is_ordered_by_its_numbers_and_not_by_its_letters() {
        assertThat(Stream.of("4.5.14", "5.0", "5.3.1", "5.4", "5.4.4", "5.10", "6.0-alpha1")
                        .map(Version::parse))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "2.18, 2.18.0",
        "5.5-beta1, 5.5",
        "4.1.122.Final, 4.1.122",
        "2.22.4-SNAPSHOT, 2.22.4",
        "2.18.0.redhat-1, 2.18"
    })
    void ends_where_its_numbers_end(String one, String other) {
        assertThat(Version.parse(one)).isEqualByComparingTo(Version.parse(other));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "UNAVAILABLE", "${project.version}", "5", "99999999999.1", "1.99999999999", "v5.4"})
    void is_not_known_if_it_does_not_begin_with_two_numbers(String text) {
        assertThat(Version.parse(text)).isNull();
    }
}
