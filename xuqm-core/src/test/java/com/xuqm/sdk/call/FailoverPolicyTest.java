package com.xuqm.sdk.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A failover policy")
class FailoverPolicyTest {

    @Test
    void is_changed_step_by_step() {
        FailoverPolicy policy =
                FailoverPolicy.defaults().withFailures(1).withProbeDelays(Duration.ofSeconds(1), Duration.ofSeconds(2));

        assertThat(policy.failures()).isEqualTo(1);
        assertThat(policy.probeDelay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(policy.maxProbeDelay()).isEqualTo(Duration.ofSeconds(2));
        assertThat(policy)
                .isEqualTo(policy.withFailures(1))
                .hasSameHashCodeAs(policy.withFailures(1))
                .isNotEqualTo(policy.withFailures(2))
                .hasToString("FailoverPolicy[failures=1, probeDelay=PT1S, maxProbeDelay=PT2S]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001})
    void counts_at_least_one_failure(int failures) {
        assertThatThrownBy(() -> FailoverPolicy.defaults().withFailures(failures))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("failures must be 1 to 1000, but is " + failures);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, PT1S", "PT-1S, PT1S", "PT2S, PT1S"})
    void leaves_an_ill_endpoint_alone_for_a_while(Duration first, Duration longest) {
        assertThatThrownBy(() -> FailoverPolicy.defaults().withProbeDelays(first, longest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("probeDelay must be more than zero");
    }
}
