package com.xuqm.quickstart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A CSV file")
class CsvFileTest {

    private static CsvFile<Recipient> check(CsvSource source) {
        return CsvFile.check(source, "userId", Recipient::of);
    }

    private static List<String> userIds(CsvSource source) {
        CsvFile<Recipient> file = check(source);
        try (Stream<Recipient> rows = file.stream()) {
            List<String> userIds = rows.map(Recipient::userId).toList();
            assertThat(file.rows()).isEqualTo(userIds.size());
            return userIds;
        }
    }

    @Nested
    @DisplayName("that is sound")
    class Sound {

        @Test
        void givesItsRowsInOrder() {
            assertThat(userIds(CsvSources.text("userId\na\nb\nc\n"))).containsExactly("a", "b", "c");
        }

        @Test
        void mayHaveNoRows() {
            assertThat(userIds(CsvSources.text("userId\n"))).isEmpty();
            assertThat(userIds(CsvSources.text("userId"))).isEmpty();
        }

        @Test
        void mayEndWithoutALineBreak() {
            assertThat(userIds(CsvSources.text("userId\na\nb"))).containsExactly("a", "b");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void mayComeFromAnySystem(String lineBreak) {
            assertThat(userIds(CsvSources.text(String.join(lineBreak, "userId", "a", "b", ""))))
                    .containsExactly("a", "b");
        }

        @Test
        void mayBeginWithAByteOrderMark() {
            assertThat(userIds(CsvSources.text("\uFEFFuserId\na\n"))).containsExactly("a");
            assertThat(userIds(CsvSources.text("\uFEFF\"userId\"\na\n"))).containsExactly("a");
        }

        @Test
        void mayHaveOtherColumns() {
            assertThat(userIds(CsvSources.text("nickname, userId ,note\nAnn,a,\nBob,b,\"x\ny\"\n")))
                    .containsExactly("a", "b");
        }

        @Test
        void keepsCommasQuotationMarksAndLineBreaksOfQuotedValues() {
            assertThat(userIds(CsvSources.text("userId\n\"Smith, John \"\"JJ\"\"\"\n\"two\nlines\"\n")))
                    .containsExactly("Smith, John \"JJ\"", "two\nlines");
        }

        @Test
        void keepsSpacesEmojiAndChinese() {
            assertThat(userIds(CsvSources.text("userId\n a b \n小明\n🐼\n"))).containsExactly(" a b ", "小明", "🐼");
        }

        @Test
        void takesAnEmptyLineForABlankRow() {
            assertThat(userIds(CsvSources.text("userId\na\n\nb\n"))).containsExactly("a", "", "b");
            assertThat(userIds(CsvSources.text("userId,nickname\na,A\n\nb,B\n")))
                    .containsExactly("a", "", "b");
        }

        @Test
        void knowsTheLineOnWhichARowBegins() {
            try (Stream<Recipient> rows = check(CsvSources.text("userId\n\"two\nlines\"\nb\n")).stream()) {
                assertThat(rows.map(Recipient::line)).containsExactly(2L, 4L);
            }
        }

        @Test
        void isAlsoAFileOfTheUsers(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("空 格.csv"), "userId\na\n");

            assertThat(userIds(CsvSource.file(file.toString()))).containsExactly("a");
        }
    }

    @Nested
    @DisplayName("that cannot be used is refused in one line:")
    class Unsound {

        private void assertRefused(CsvSource source, String message) {
            assertThatThrownBy(() -> check(source))
                    .isInstanceOf(UsageException.class)
                    .hasMessage(message);
        }

        @Test
        void missing(@TempDir Path folder) {
            String file = folder.resolve("none.csv").toString();
            assertRefused(CsvSource.file(file), file + " does not exist");
        }

        @Test
        void aFolder(@TempDir Path folder) {
            assertRefused(CsvSource.file(folder.toString()), folder + " is not a regular file");
        }

        @Test
        void notEvenAFileName() {
            assertRefused(CsvSource.file("a\0b"), "\"a\\u0000b\" is not a file name");
        }

        @Test
        void unreadable() {
            CsvSource broken = new CsvSource() {
                @Override
                public String name() {
                    return "broken.csv";
                }

                @Override
                public InputStream open() throws IOException {
                    throw new IOException("the disk\nis gone");
                }
            };
            assertRefused(broken, "broken.csv cannot be read: the disk is gone");
        }

        @Test
        void empty() {
            String message = "test.csv is empty; its first line must be a header with the column userId";
            assertRefused(CsvSources.text(""), message);
            assertRefused(CsvSources.text("\uFEFF"), message);
        }

        @Test
        void withoutAHeader() {
            assertRefused(
                    CsvSources.text("user_001\nuser_002\n"),
                    "test.csv: its first line must be a header with the column userId, but is \"user_001\"");
        }

        @Test
        void withTheColumnTwice() {
            assertRefused(CsvSources.text("userId,userId\na,b\n"), "test.csv has the column userId more than once");
        }

        @Test
        void withAnUnquotedComma() {
            assertRefused(
                    CsvSources.text("userId\na\nSmith, John\n"),
                    "test.csv is malformed: line 3 has 2 fields, but the header has 1;"
                            + " a value with a comma must stand between quotation marks");
        }

        @Test
        void withAFieldMissing() {
            assertRefused(
                    CsvSources.text("userId,nickname\na\n"),
                    "test.csv is malformed: line 2 has 1 field, but the header has 2;"
                            + " a value with a comma must stand between quotation marks");
        }

        @ParameterizedTest
        @ValueSource(strings = {"userId\na\n\"b\nc\n", "userId\na\n\"b\"c\nd\n", "\"userId\na\n"})
        void withQuotationMarksThatDoNotMatch(String text) {
            assertThatThrownBy(() -> check(CsvSources.text(text)))
                    .isInstanceOf(UsageException.class)
                    .hasMessageStartingWith("test.csv is malformed: ")
                    .hasMessageNotContaining("\n");
        }

        @Test
        void withAQuotationMarkThatSwallowsTheRestOfABigFile() {
            String text = "userId\n\"a\n" + "b\n".repeat(1_000_000);
            assertThatThrownBy(() -> check(CsvSources.text(text)))
                    .isInstanceOf(UsageException.class)
                    .hasMessageStartingWith("test.csv is malformed: ")
                    .hasMessageNotContaining("\n");
        }

        @Test
        void notInUtf8() {
            for (Charset charset : List.of(Charset.forName("GBK"), ISO_8859_1, UTF_16)) {
                assertThatThrownBy(() -> check(CsvSources.bytes("userId\na\n王é\n".getBytes(charset))))
                        .as(charset.name())
                        .isInstanceOf(UsageException.class)
                        .hasMessageStartingWith("test.csv is not in UTF-8");
            }
        }
    }

    @Test
    void thatBreaksAfterItWasCheckedIsReportedWhenItsRowsAreRead() {
        CsvSource changing = new CsvSource() {
            private boolean checked;

            @Override
            public String name() {
                return "changing.csv";
            }

            @Override
            public InputStream open() {
                String text = checked ? "userId\na\nb,c\n" : "userId\na\nb\n";
                checked = true;
                return new ByteArrayInputStream(text.getBytes(ISO_8859_1));
            }
        };
        CsvFile<Recipient> file = check(changing);

        try (Stream<Recipient> rows = file.stream()) {
            assertThatThrownBy(rows::toList)
                    .isInstanceOf(UsageException.class)
                    .hasMessageStartingWith("changing.csv is malformed: line 3");
        }
    }
}
