package com.xuqm.it.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.chaos.BigQuery;
import com.xuqm.chaos.JdbcChaos;
import com.xuqm.chaos.JdbcOptions;
import com.xuqm.chaos.JdbcResult;
import com.xuqm.chaos.SharedReceivers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small brother of {@code mvn -Pjdbc}. */
@DisplayName("Several processes on one database")
class JdbcIT {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"h2", "postgresql"})
    @DisplayName("run a campaign one after the other, whoever is killed or halted, and reach nobody twice, on")
    void run_a_campaign(String database, @TempDir Path folder) throws IOException {
        List<String> log = new ArrayList<>();
        JdbcOptions options = new JdbcOptions(6_000, 42, 1, 1, List.of(database));

        JdbcResult result = JdbcChaos.run(options, database, folder, log::add);

        assertThat(result.isSound()).as("%s %s", result, log).isTrue();
        assertThat(result.books().kills()).isEqualTo(1);
        assertThat(result.takeovers()).as("%s", log).isGreaterThanOrEqualTo(2);
        assertThat(result.lost())
                .as("who was halted is told that the journal is lost: %s", log)
                .isPositive();
        assertThat(result.books().accepted()).isGreaterThan(3_000);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"h2, 200000", "postgresql, 500000"})
    @DisplayName("read more recipients from a query than they would hold in memory, on")
    void read_more_than_they_hold(String database, int rows) throws IOException {
        assertThat(BigQuery.run(database, rows, 16)).startsWith("read " + rows + " in ");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"h2", "postgresql"})
    @DisplayName("receive each post once, although one of them dies, on")
    void receive_each_post_once(String database, @TempDir Path folder) throws IOException {
        SharedReceivers.Result result = SharedReceivers.run(database, 3_000, folder);

        assertThat(result.isSound()).as("%s", result).isTrue();
    }
}
