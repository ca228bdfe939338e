package com.xuqm.sdk.bulk.recipients;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file of recipients in an encoding")
class RecipientFileEncodingTest {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset GBK = Charset.forName("GBK");

    private static List<String> read(InputStream in, @Nullable Charset charset, @Nullable CsvFormat csv)
            throws IOException {
        List<String> entries = new ArrayList<>();
        try (RecipientFile file = new RecipientFile(() -> in, charset, csv)) {
            for (Item<String> entry = file.next(0); entry != null; entry = file.next(entries.size())) {
                entries.add(entry.recipient() == null ? "!" + entry.problem() : entry.recipient());
            }
        }
        return entries;
    }

    private static List<String> read(byte[] bytes, @Nullable Charset charset) throws IOException {
        return read(new ByteArrayInputStream(bytes), charset, null);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of(bytes("\uFEFFann", UTF_16LE), null, "is encoded in UTF-16LE, not in UTF-8"),
                Arguments.of(bytes("\uFEFFann", UTF_16BE), null, "is encoded in UTF-16BE, not in UTF-8"),
                Arguments.of(bytes("\uFEFFann", UTF_16BE), UTF_16LE, "is encoded in UTF-16BE, not in UTF-16LE"),
                Arguments.of(bytes("\uFEFFann", UTF_32LE), null, "is encoded in UTF-32LE, not in UTF-8"),
                Arguments.of(
                        bytes("\uFEFFann", Charset.forName("UTF-32BE")), null, "is encoded in UTF-32BE, not in UTF-8"),
                Arguments.of(bytes("ann\n", UTF_16LE), null, "is encoded in UTF-16LE without a byte order mark"),
                Arguments.of(bytes("ann\n", UTF_16BE), UTF_8, "is encoded in UTF-16BE without a byte order mark"),
                Arguments.of(bytes("\uFEFFann", UTF_8), GBK, "is encoded in UTF-8, not in GBK"),
                Arguments.of(bytes("客服一\n客服二\n", GBK), null, "is encoded in what looks like GBK, not in UTF-8"),
                Arguments.of(bytes("a\0\0b", UTF_8), null, "holds zero bytes and is no text"),
                Arguments.of(bytes("PK\3\4 workbook", ISO_8859_1), null, "is an Excel workbook (.xlsx) or another zip"),
                Arguments.of(bytes("\u00D0\u00CF\u0011\u00E0\u00A1", ISO_8859_1), GBK, "is an Excel workbook (.xls)"),
                Arguments.of(bytes("\u001F\u008B\b", ISO_8859_1), null, "is a gzip file"),
                Arguments.of(bytes("%PDF-1.7", UTF_8), null, "is a PDF"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    @DisplayName("that it is not to be read in is refused, and what it seems to be is said")
    void isRefused(byte[] bytes, @Nullable Charset charset, String problem) {
        assertThatThrownBy(() -> read(bytes, charset))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("the file " + problem)
                .hasMessageContaining("; save it as ");
    }

    static List<Arguments> taken() {
        return List.of(
                Arguments.of(UTF_16, "\uFEFFann\r\n客服🐼\r\n"),
                Arguments.of(UTF_16LE, "\uFEFFann\r\n客服🐼\r\n"),
                Arguments.of(UTF_16LE, "ann\r\n客服🐼\r\n"),
                Arguments.of(Charset.forName("x-UTF-16LE-BOM"), "ann\n客服🐼\n"),
                Arguments.of(UTF_32LE, "\uFEFFann\n客服🐼\n"),
                Arguments.of(UTF_8, "\uFEFFann\n客服🐼\n"),
                Arguments.of(Charset.forName("GB18030"), "ann\n客服🐼\n"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    @DisplayName("that is given is read in it")
    void isReadInIt(Charset charset, String text) throws IOException {
        assertThat(read(bytes(text, charset), charset)).containsExactly("ann", "客服🐼");
    }

    @Test
    @DisplayName("whose bytes look like delimiters is divided where its characters are")
    void isDividedByCharacters() throws IOException {
        byte[] bytes = bytes("珅|ann\n", GBK);

        assertThat(bytes[1]).as("the second byte of the first character").isEqualTo((byte) '|');
        assertThat(read(
                        new ByteArrayInputStream(bytes),
                        null,
                        CsvFormat.ofColumn(2).withCharset(GBK)))
                .containsExactly("ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"café\nann\n", "Müller,x\nann\n", "Größe\nann\n", "naïve\u00E9\u00E8\nann\n"})
    @DisplayName("of western Europe costs only the lines that have such letters")
    void ofWesternEurope(String text) throws IOException {
        assertThat(read(bytes(text, ISO_8859_1), null))
                .containsExactly("!line 1 has an id that is not in the file's encoding", "ann");
    }

    @Test
    @DisplayName("that is said to be UTF-8 is taken for it, though other columns look like GBK")
    void isTakenForUtf8() throws IOException {
        CsvFormat format = CsvFormat.ofColumn(1);
        byte[] bytes = bytes("ann,安娜\nben,本\n", GBK);

        assertThatThrownBy(() -> read(new ByteArrayInputStream(bytes), null, format))
                .hasMessageContaining("looks like GBK");
        assertThat(read(new ByteArrayInputStream(bytes), null, format.withCharset(UTF_8)))
                .containsExactly("ann", "ben");
    }

    @Test
    @DisplayName("with pairs of bytes is recognised though the first look ends in the middle of one")
    void isRecognisedThoughCutOff() {
        byte[] bytes = bytes("a" + "客".repeat(40_000), GBK);

        assertThatThrownBy(() -> read(bytes, null)).hasMessageContaining("looks like GBK");
    }

    @Test
    @DisplayName("of many bytes is recognised though the first look ends in the middle of a character")
    void isUtf8ThoughCutOff() throws IOException {
        byte[] bytes = bytes("客服\n".repeat(20_000), UTF_8);

        assertThat(read(bytes, null)).hasSize(20_000).containsOnly("客服");
    }

    /** Gives out at most so many bytes at a time, as a pipe may. */
    private static InputStream inPieces(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, most));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8_191, 8_192})
    @DisplayName("may come in any pieces")
    void mayComeInPieces(int most) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        List<String> expected = new ArrayList<>();
        for (int line = 1; line <= 3_000; line++) {
            boolean isBad = line % 5 == 0;
            text.writeBytes(bytes("u" + line + "🐼客é", UTF_8));
            text.writeBytes(isBad ? new byte[] {(byte) 0xE9, '\r', '\n'} : new byte[] {'\r', '\n'});
            expected.add(
                    isBad ? "!line " + line + " has an id that is not in the file's encoding" : "u" + line + "🐼客é");
        }
        text.writeBytes(new byte[] {'z', (byte) 0xE5, (byte) 0xAE});
        expected.add("!line 3001 has an id that is not in the file's encoding");

        assertThat(read(inPieces(text.toByteArray(), most), null, null)).isEqualTo(expected);
    }

    @Test
    @DisplayName("in which nothing can be read costs a line, however long it is")
    void inWhichNothingCanBeRead() throws IOException {
        byte[] bytes = new byte[100_000];
        Arrays.fill(bytes, (byte) 0xFF);
        bytes[0] = 'u';
        bytes[50_000] = '\n';

        assertThat(read(bytes, UTF_8))
                .containsExactly(
                        "!line 1 has an id of more than 4096 characters",
                        "!line 2 has an id of more than 4096 characters");
    }

    @Test
    @DisplayName("has lines of any length, of which the beginning counts")
    void hasLinesOfAnyLength() throws IOException {
        String text =
                "ann," + "x".repeat(70_000) + "\n" + "x".repeat(70_000) + ",ben\neve,\"" + "x".repeat(70_000) + "\"\n";
        byte[] bytes = bytes(text, UTF_8);

        assertThat(read(new ByteArrayInputStream(bytes), null, CsvFormat.ofColumn(1)))
                .containsExactly("ann", "!line 2 has an id of more than 4096 characters", "eve");
        assertThat(read(new ByteArrayInputStream(bytes), null, CsvFormat.ofColumn(2)))
                .containsExactly(
                        "!line 1 has an id of more than 4096 characters", "!line 2 is too long", "!line 3 is too long");
        assertThat(read(
                        new ByteArrayInputStream(bytes(",".repeat(70_000) + "\nann", UTF_8)),
                        null,
                        CsvFormat.ofColumn(1).withDelimiter(',')))
                .containsExactly("!line 1 is too long", "ann");
        assertThat(read(bytes(" ".repeat(70_000) + "ann\nben\n", UTF_8), null))
                .containsExactly("!line 1 has an id of more than 4096 characters", "ben");
    }
}
