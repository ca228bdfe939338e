package com.xuqm.it.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.chaos.BigCampaign;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A big campaign")
class BigCampaignIT {

    private static final int RECIPIENTS = 2_000_000;

    /** Their ids alone would take four times as much. */
    private static final int MEGABYTES = 32;

    @Test
    @DisplayName("fits into a small heap, also when it is resumed")
    void fits_into_a_small_heap(@TempDir Path folder) throws IOException {
        String expected = "recipients: 2000000 accepted: 2000000 rejected: 0 unknown: 0 not tried: 0";
        Path journal = folder.resolve("big.journal");

        assertThat(BigCampaign.run(RECIPIENTS, MEGABYTES, journal)).isEqualTo(expected);
        assertThat(BigCampaign.run(RECIPIENTS, MEGABYTES, journal)).isEqualTo(expected);
    }
}
