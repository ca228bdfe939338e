package com.xuqm.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.ProjectFiles;
import com.xuqm.migration.report.Objection;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.report.RecordOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The document about moving house")
class MigrationDocumentTest {

    @Test
    @OneStack(because = "it reads a document")
    @DisplayName(
            "has a row for each code of a record that is not there, or not whole, as the report words it, and no other")
    void has_a_row_for_each_code() throws IOException {
        List<String> rows = rows("| Code | Ends as |");

        assertThat(rows)
                .as("the table of codes")
                .isEqualTo(Arrays.stream(Reason.values())
                        .map(reason -> "| `" + reason.code() + "` | "
                                + reason.outcome()
                                        .map(MigrationDocumentTest::word)
                                        .orElse("there") + " | "
                                + reason.text() + " | " + reason.remedy() + " |")
                        .toList());
    }

    private static String word(RecordOutcome outcome) {
        return outcome == RecordOutcome.NOT_TRIED ? "not tried" : outcome.word();
    }

    @Test
    @OneStack(because = "it reads a document")
    @DisplayName("has a row for each objection to a target, as the run words it, and no other")
    void has_a_row_for_each_objection() throws IOException {
        assertThat(rows("| Objection |"))
                .isEqualTo(Arrays.stream(Objection.values())
                        .map(objection -> "| `" + objection.code() + "` | " + objection.text() + " |")
                        .toList());
    }

    private static List<String> rows(String head) throws IOException {
        try (Stream<String> lines = Files.lines(ProjectFiles.root().resolve("docs/migration.md"))) {
            return lines.dropWhile(line -> !line.startsWith(head))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .toList();
        }
    }
}
