package com.xuqm.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The Flink example")
@Timeout(300)
class DemonstrationTest {

    @Test
    @DisplayName("sends to a file and to the rows that a query finds, and writes each outcome where it belongs")
    void sends_to_a_file_and_to_a_table(@TempDir Path outcomes) throws Exception {
        List<String> lines = Demonstration.run(Path.of("data"), outcomes);

        assertThat(lines.stream().map(line -> line.replaceFirst("\t.*", "")))
                .containsExactlyInAnyOrder(
                        "file/accepted: user_001",
                        "file/accepted: user_002",
                        "file/accepted: user_003",
                        "file/accepted: user_004",
                        "file/rejected: nobody",
                        "table/accepted: user_001,Shenzhen",
                        "table/accepted: user_003,Shenzhen",
                        "table/rejected: nobody,Shenzhen");
        assertThat(lines).filteredOn(line -> line.contains("nobody")).allMatch(line -> line.contains("\t404\t"));
    }
}
