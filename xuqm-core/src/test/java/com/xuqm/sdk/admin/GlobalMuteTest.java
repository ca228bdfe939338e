package com.xuqm.sdk.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GlobalMuteTest {

    @Test
    void silenceMayHaveAReasonAndAnEnd() {
        Instant end = Instant.parse("2030-01-01T00:00:00Z");
        assertThat(SetGlobalMute.on()).isEqualTo(new SetGlobalMute(true, null, null));
        assertThat(SetGlobalMute.off()).isEqualTo(new SetGlobalMute(false, null, null));
        assertThat(SetGlobalMute.on().withUntil(end).withReason("maintenance"))
                .isEqualTo(new SetGlobalMute(true, "maintenance", end));
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
