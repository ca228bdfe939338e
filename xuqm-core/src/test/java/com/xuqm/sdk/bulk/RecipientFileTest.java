package com.xuqm.sdk.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.bulk.recipients.CsvFormat;
import com.xuqm.sdk.bulk.recipients.Item;
import com.xuqm.sdk.bulk.recipients.RecipientInput;
import com.xuqm.sdk.bulk.recipients.Recipients;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A file of recipients")
class RecipientFileTest {

    private static final CsvFormat NO_HEADER = CsvFormat.ofColumn(1);
    private static final CsvFormat HEADER = NO_HEADER.withHeader(true);

    private static List<String> read(String text, @Nullable CsvFormat csv) throws IOException {
        return read(text.getBytes(UTF_8), csv);
    }

    private static List<String> read(byte[] bytes, @Nullable CsvFormat csv) throws IOException {
        List<String> entries = new ArrayList<>();
        for (Item<String> entry : RecipientInput.read(new ByteArrayInputStream(bytes), csv)) {
            assertThat(entry.position()).isEqualTo(entries.size());
            entries.add(entry.line() + ":" + (entry.problem() == null ? entry.recipient() : "!" + entry.problem()));
        }
        return entries;
    }

    static List<Arguments> lines() {
        return List.of(
                Arguments.of("", List.of()),
                Arguments.of("ann", List.of("1:ann")),
                Arguments.of("ann\n", List.of("1:ann")),
                Arguments.of("ann\nben\n", List.of("1:ann", "2:ben")),
                Arguments.of("ann\r\nben\r\n", List.of("1:ann", "2:ben")),
                Arguments.of("ann\rben", List.of("1:ann", "2:ben")),
                Arguments.of("\n\nann\n\nben\n\n", List.of("3:ann", "5:ben")),
                Arguments.of("\uFEFFann\nben", List.of("1:ann", "2:ben")),
                Arguments.of("🐼.fan\n客服-01", List.of("1:🐼.fan", "2:客服-01")),
                Arguments.of("ann,Ann\n\"ben\"\n olivia ", List.of("1:ann,Ann", "2:\"ben\"", "3:olivia")),
                Arguments.of("\uFF21nn\nben", List.of("1:\uFF21nn", "2:ben")),
                Arguments.of("\uFEC1nn", List.of("1:\uFEC1nn")),
                Arguments.of("x".repeat(4096), List.of("1:" + "x".repeat(4096))),
                Arguments.of("\u00A0ann\t\n\u200B\u3000\uFEFFben\u00AD\n \u2060\n\u001A", List.of("1:ann", "2:ben")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    @DisplayName("has an id in each line")
    void has_an_id_in_each_line(String text, List<String> expected) throws IOException {
        assertThat(read(text, null)).isEqualTo(expected);
    }

    static List<Arguments> rows() {
        return List.of(
                Arguments.of("ann,Ann\nben", List.of("1:ann", "2:ben")),
                Arguments.of("\"ann\",Ann\n\"ben\"\n", List.of("1:ann", "2:ben")),
                Arguments.of("\"a\"\"b\"\n\"c,d\",x", List.of("1:a\"b", "2:c,d")),
                Arguments.of("ann,\"say \"\"hi\"\"\"\nben", List.of("1:ann", "2:ben")),
                Arguments.of(
                        ",x\n\"\",y\n", List.of("1:!line 1 has no id in column 1", "2:!line 2 has no id in column 1")),
                Arguments.of(",\n , \n\"\",\"\u00A0\"\nann,\n,,,", List.of("4:ann")),
                Arguments.of("ann\n\nben", List.of("1:ann", "3:ben")),
                Arguments.of(" \"ann\" , x\n\"\u00A0ben \",y", List.of("1:ann", "2:ben")),
                Arguments.of("ann,5\" wide\nben,\"a\"b", List.of("1:ann", "2:ben")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("has an id in the first column of each row")
    void has_an_id_in_the_first_column(String text, List<String> expected) throws IOException {
        assertThat(read(text, NO_HEADER)).isEqualTo(expected);
    }

    static List<Arguments> quotes() {
        String open = "has a quote that does not end on the same line";
        return List.of(
                Arguments.of("a\"b,c\nben,x", List.of("1:!line 1 has a quote in the middle of a column", "2:ben")),
                Arguments.of("\"ann\"x,y\nben,z", List.of("1:!line 1 goes on behind a closing quote", "2:ben")),
                Arguments.of("\"ann,Ann\nben,Ben\neve", List.of("1:!line 1 " + open, "2:ben", "3:eve")),
                Arguments.of("ann\n\"ben\n", List.of("1:ann", "2:!line 2 " + open)),
                Arguments.of("ann,\"Ann\nben,Ben\n", List.of("1:ann", "2:ben")),
                Arguments.of("ann,\"Ann\nben,\"Ben\neve,5\"\n", List.of("1:ann", "2:ben", "3:eve")),
                Arguments.of(
                        "id,a,b\nann,\"one\n\ntwo\nthree\",x\nben,y,z",
                        List.of(
                                "1:id",
                                "2:ann",
                                "4:!line 4 belongs to line 2, which " + open,
                                "5:!line 5 belongs to line 2, which " + open,
                                "6:ben")),
                Arguments.of(
                        "\"id\",a\n\"one\ntwo\",x\nben,y",
                        List.of(
                                "1:id",
                                "2:!line 2 " + open,
                                "3:!line 3 has a quote in the middle of a column",
                                "4:ben")),
                Arguments.of(
                        "id,a\nann,\"b\n" + "eve\n".repeat(100) + "x\"",
                        Stream.of(
                                        Stream.of("1:id", "2:ann"),
                                        IntStream.range(3, 103).mapToObj(line -> line + ":eve"),
                                        Stream.of("103:!line 103 has a quote in the middle of a column"))
                                .flatMap(each -> each)
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("quotes")
    @DisplayName("loses to a quote no more than the lines that it spans, and tells which")
    void loses_little_to_quotes(String text, List<String> expected) throws IOException {
        assertThat(read(text, NO_HEADER)).isEqualTo(expected);
    }

    @Test
    @DisplayName("loses one line of 100,001 to one stray quote")
    void loses_one_line_to_one_stray_quote() throws IOException {
        StringBuilder text = new StringBuilder("userId,name\n");
        for (int line = 2; line <= 100_001; line++) {
            text.append(line == 12 ? "\"" : "").append("u").append(line).append(",Name\n");
        }

        List<String> entries = read(text.toString(), HEADER);

        assertThat(entries).hasSize(100_000).endsWith("100001:u100001");
        assertThat(entries.stream().filter(entry -> entry.contains("!")))
                .containsExactly("12:!line 12 has a quote that does not end on the same line");
    }

    static List<Arguments> formats() {
        CsvFormat named = CsvFormat.ofColumn("userId");
        return List.of(
                Arguments.of("userId;name\nann;Ann", HEADER, List.of("2:ann")),
                Arguments.of(
                        "name\tuserId\nAnn\tann\nBen\t", named, List.of("2:ann", "3:!line 3 has no id in column 2")),
                Arguments.of("name|userId\nAnn|ann\nBen", named, List.of("2:ann", "3:!line 3 has no column 2")),
                Arguments.of("a|b|c,userId\nx|y|z,ann", named, List.of("2:ann")),
                Arguments.of("\"a,b,c\";userId\nx;ann", named, List.of("2:ann")),
                Arguments.of("name;USERID\nAnn;ann", named, List.of("2:ann")),
                Arguments.of("userid,userId\nx,ann", named, List.of("2:ann")),
                Arguments.of("\uFEFFname,\u00A0userId \nx,ann", named, List.of("2:ann")),
                Arguments.of("x,y;ann", CsvFormat.ofColumn(2).withDelimiter(';'), List.of("1:ann")),
                Arguments.of("x ann y", CsvFormat.ofColumn(2).withDelimiter(' '), List.of("1:ann")),
                Arguments.of("sep=;\nx,y,z;ann", CsvFormat.ofColumn(2), List.of("2:ann")),
                Arguments.of("\uFEFF\"sep=\t\"\r\nx,y,z\tann", CsvFormat.ofColumn(2), List.of("2:ann")),
                Arguments.of("SEP=^ \nx^ann", CsvFormat.ofColumn(2), List.of("2:ann")),
                Arguments.of("sep=;\nx,ann", CsvFormat.ofColumn(2).withDelimiter(','), List.of("2:ann")),
                Arguments.of("sep=;\nsep=,\nann", NO_HEADER, List.of("2:sep=,", "3:ann")),
                Arguments.of("", named, List.of()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    @DisplayName("has its ids in a column by name or number, and a delimiter that is given or found")
    void has_columns(String text, CsvFormat format, List<String> expected) throws IOException {
        assertThat(read(text, format)).isEqualTo(expected);
    }

    static List<Arguments> refusals() {
        return List.of(
                Arguments.of(
                        "user;name\n",
                        CsvFormat.ofColumn("userId"),
                        "has no column \"userId\"; its first row has 2 columns between ';': user, name"),
                Arguments.of("ann\n", CsvFormat.ofColumn(2), "has no column 2; its first row has 1 column between ','"),
                Arguments.of(
                        "a\tb\n", CsvFormat.ofColumn(3), "has no column 3; its first row has 2 columns between tabs"),
                Arguments.of(
                        "userId,name,userId\n",
                        CsvFormat.ofColumn("userId"),
                        "has several columns \"userId\"; choose one by its number"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    @DisplayName("is refused as a whole if it lacks the column")
    void is_refused_without_the_column(String text, CsvFormat format, String problem) {
        assertThatThrownBy(() -> read(text, format))
                .isInstanceOf(IOException.class)
                .hasMessage("the file " + problem);
    }

    @Test
    @DisplayName("is sent to by no one as long as its column is not found")
    void is_not_sent_to_without_the_column(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), "user;name\nann;Ann\n");
        Simulation service = new Simulation();

        assertThatThrownBy(() -> new BulkSender.Builder<>(service)
                        .with(service, () -> 0.5)
                        .build()
                        .send(Recipients.csv(file, CsvFormat.ofColumn("userId"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("the recipients cannot be read: the file has no column \"userId\"");
    }

    @Test
    @DisplayName("may begin with a row of names")
    void may_have_a_header() throws IOException {
        assertThat(read("\uFEFF\nuserId,nickname\nann,Ann\n", HEADER)).containsExactly("3:ann");
        assertThat(read("userId", HEADER)).isEmpty();
    }

    @Test
    @DisplayName("loses nothing because of a bad line")
    void loses_nothing_because_of_a_bad_line() throws IOException {
        byte[] bytes = ("ann\ncaf\u00e9\nben\n" + "x".repeat(5_000) + "\neve\n").getBytes(ISO_8859_1);

        assertThat(read(bytes, null))
                .containsExactly(
                        "1:ann",
                        "2:!line 2 has an id that is not in the file's encoding",
                        "3:ben",
                        "4:!line 4 has an id of more than 4096 characters",
                        "5:eve");
    }

    @Test
    @DisplayName("is sent to with the number of each line")
    void is_sent_to(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("r.csv"), "userId\nann\ncaf\u00e9\n\nben\n".getBytes(ISO_8859_1));
        Simulation service = new Simulation();
        Results results = new Results();
        BulkSender.Builder<String> sender = new BulkSender.Builder<>(service).with(service, () -> 0.5);

        BulkReport asLines = sender.build().send(Recipients.lines(file).expecting(4));
        BulkReport report = sender.listener(results).build().send(Recipients.csv(file, true));

        results.agreeWith(report);
        assertThat(report).hasToString("recipients: 3 accepted: 2 rejected: 1 unknown: 0 not tried: 0");
        assertThat(results.at(1).line()).isEqualTo(3);
        assertThat(results.at(2).line()).isEqualTo(5);
        assertThat(asLines.recipients()).as("the header counts as an id").isEqualTo(4);
    }

    @Test
    @DisplayName("is closed")
    void is_closed() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream("ann".getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(RecipientInput.read(in, null)).hasSize(1);

        assertThat(closed[0]).isTrue();
    }

    @Test
    @DisplayName("must be no folder")
    void must_be_no_folder(@TempDir Path folder) {
        assertThatThrownBy(
                        () -> new BulkSender.Builder<>(new Simulation()).build().send(Recipients.lines(folder)))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    @DisplayName("must be there")
    void must_be_there(@TempDir Path folder) {
        Simulation service = new Simulation();
        BulkSender<String> sender =
                new BulkSender.Builder<>(service).with(service, () -> 0.5).build();

        assertThatThrownBy(() -> sender.send(Recipients.lines(folder.resolve("none.txt"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.txt");
    }
}
