package com.xuqm.sdk.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GlobalMuteTest {

    @Test
    void silenceMayHaveAReasonAndAnEnd() {
        Instant end = Instant.parse("2030-01-01T00:00:00Z");
        assertThat(SetGlobalMute.on().members()).isEqualTo(Map.of("enabled", true));
        assertThat(SetGlobalMute.off().members()).isEqualTo(Map.of("enabled", false));
        assertThat(SetGlobalMute.on().withUntil(end).withReason("maintenance").members())
                .isEqualTo(Map.of("enabled", true, "reason", "maintenance", "until", end));
    }

    @Test
    void whatCannotBeSentIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetGlobalMute.on().withUntil(Instant.MIN))
                .withMessageStartingWith("until must be between 1970 and 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetGlobalMute.on().withReason(null))
                .withMessage("reason must not be null");
    }
}
