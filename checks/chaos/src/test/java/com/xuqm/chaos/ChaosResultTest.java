package com.xuqm.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The comparison of the books")
class ChaosResultTest {

    private static ChaosResult compare(String outcomes, String deliveries) {
        byte[] counts = new byte[deliveries.length()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = (byte) (deliveries.charAt(i) - '0');
        }
        return ChaosResult.compare(outcomes.replace('-', '\0').getBytes(StandardCharsets.US_ASCII), counts, 3, "jdk");
    }

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource({
        // outcomes, deliveries, duplicates, lost, wrong
        "AARUUN, 110010, 0, 0, 0",
        "AA,     12,     1, 0, 0",
        "UU,     23,     2, 0, 0",
        "AA,     10,     0, 1, 0",
        "RN,     10,     0, 0, 1",
        "RN,     01,     0, 0, 1",
        "A-,     10,     0, 0, 1"
    })
    @DisplayName("finds what was doubled, lost or misreported:")
    void finds_what_is_wrong(String outcomes, String deliveries, int duplicates, int lost, int wrong) {
        ChaosResult result = compare(outcomes, deliveries);

        assertThat(result.duplicates()).isEqualTo(duplicates);
        assertThat(result.lost()).isEqualTo(lost);
        assertThat(result.wrong()).isEqualTo(wrong);
        assertThat(result.isSound()).isEqualTo(duplicates + lost + wrong == 0);
    }

    @Test
    @DisplayName("is told in one line")
    void is_told_in_one_line() {
        assertThat(compare("AARUUN", "110010"))
                .hasToString(
                        "chaos: recipients=6 accepted=2 rejected=1 unknown=2 not_tried=1 duplicates=0 lost=0 kills=3"
                                + " transport=jdk");
    }
}
