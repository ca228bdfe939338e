package com.xuqm.check.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.bulk.journal.BulkStatus;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A campaign on a cluster that loses task managers")
@Timeout(300)
class FlinkCheckTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("gives everybody one outcome, loses nobody, and reaches nobody twice if the service knows campaigns:")
    void survives_lost_task_managers(boolean knowsCampaigns) throws Exception {
        FlinkResult result = FlinkCheck.run(20_000, 2, 7, knowsCampaigns, folder);

        assertThat(result.isComplete()).as(result.toString()).isTrue();
        assertThat(result.of(BulkStatus.ACCEPTED)).isEqualTo(19_979);
        assertThat(result.duplicates()).isLessThanOrEqualTo(knowsCampaigns ? 0 : result.resent());
    }
}
