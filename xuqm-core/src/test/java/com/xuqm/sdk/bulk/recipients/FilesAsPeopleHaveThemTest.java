package com.xuqm.sdk.bulk.recipients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A recipients file as people have it")
class FilesAsPeopleHaveThemTest {

    /** What {@code Recipients.csv(file, true)} stands for. */
    private static final CsvFormat WITH_HEADER = CsvFormat.ofColumn(1).withHeader(true);

    private static List<String> read(String name, CsvFormat format) throws IOException, URISyntaxException {
        Path file = Path.of(FilesAsPeopleHaveThemTest.class
                .getResource("/recipients/" + name)
                .toURI());
        List<String> entries = new ArrayList<>();
        try (RecipientFile recipients = RecipientFile.open(file, null, format)) {
            for (Item<String> entry = recipients.next(0); entry != null; entry = recipients.next(entries.size())) {
                entries.add(entry.recipient() == null ? "!" + entry.problem() : entry.recipient());
            }
        }
        return entries;
    }

    private static Arguments file(String name, @Nullable String option, CsvFormat format, String... expected) {
        return Arguments.of(name, option == null ? "no option" : option, format, List.of(expected));
    }

    static List<Arguments> files() {
        return List.of(
                file("01-one-column.csv", null, WITH_HEADER, "ann", "ben", "carol"),
                file("02-id-first.csv", null, WITH_HEADER, "ann", "ben"),
                file("03-semicolons.csv", null, WITH_HEADER, "ann", "ben"),
                file("04-tabs.tsv", null, WITH_HEADER, "ann", "ben"),
                file("05-pipes.txt", null, WITH_HEADER, "ann", "ben"),
                file("06-sep-line.csv", null, WITH_HEADER, "ann", "ben"),
                file("07-id-last.csv", "the column's name", CsvFormat.ofColumn("User ID"), "ann", "ben"),
                file("08-all-quoted.csv", "the column's name", CsvFormat.ofColumn("username"), "ann", "ben"),
                file("09-empty-rows.csv", null, WITH_HEADER, "ann", "ben"),
                file("10-blanks.csv", null, WITH_HEADER, "ann", "ben", "carol", "dave"),
                file("11-no-header.csv", "no header", CsvFormat.ofColumn(1), "ann", "ben"),
                file("12-no-header-id-third.csv", "the column's number", CsvFormat.ofColumn(3), "ann", "ben"),
                file("13-twice.csv", null, WITH_HEADER, "ann", "ben", "ann"),
                file("14-utf-16.txt", "the encoding", WITH_HEADER.withCharset(StandardCharsets.UTF_16), "ann", "ben"),
                file("15-gbk.csv", "the encoding", WITH_HEADER.withCharset(Charset.forName("GBK")), "ann", "客服一"),
                file(
                        "16-stray-quote.csv",
                        null,
                        WITH_HEADER,
                        "ann",
                        "!line 3 has a quote that does not end on the same line",
                        "carol",
                        "dave"),
                file(
                        "17-lines-in-a-column.csv",
                        null,
                        WITH_HEADER,
                        "ann",
                        "!line 3 belongs to line 2, which has a quote that does not end on the same line",
                        "!line 4 belongs to line 2, which has a quote that does not end on the same line",
                        "ben"));
    }

    @ParameterizedTest(name = "{0} needs {1}")
    @MethodSource("files")
    void isReadWithOneOptionAtTheMost(String name, String option, CsvFormat format, List<String> expected)
            throws IOException, URISyntaxException {
        assertThat(read(name, format)).isEqualTo(expected);
    }

    @Test
    @DisplayName("that has no ids is refused, and what it has is shown")
    void thatHasNoIds() {
        assertThatThrownBy(() -> read("18-no-id.csv", CsvFormat.ofColumn("userId")))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "the file has no column \"userId\"; its first row has 3 columns between ';': Name, Company, Consent");
    }

    @Test
    @DisplayName("in another encoding is refused by that name, and told how to be read")
    void inAnotherEncoding() {
        assertThatThrownBy(() -> read("14-utf-16.txt", WITH_HEADER))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "the file is encoded in UTF-16LE, not in UTF-8; save it as UTF-8 (\"CSV UTF-8\" in Excel), or say its"
                                + " encoding: Charset.forName(\"UTF-16LE\")");
        assertThatThrownBy(() -> read("15-gbk.csv", WITH_HEADER))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "the file is encoded in what looks like GBK, not in UTF-8; save it as UTF-8 (\"CSV UTF-8\" in Excel), or say"
                                + " its encoding: Charset.forName(\"GB18030\")");
    }
}
