package com.xuqm.sdk.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A file of recipients")
class RecipientFileTest {

    private static List<String> read(byte[] bytes, boolean csv, boolean header) throws IOException {
        List<String> entries = new ArrayList<>();
        try (RecipientFile file = new RecipientFile(() -> new ByteArrayInputStream(bytes), csv, header)) {
            for (Item<String> entry = file.next(0); entry != null; entry = file.next(entries.size())) {
                assertThat(entry.position()).isEqualTo(entries.size());
                entries.add(entry.line() + ":" + (entry.problem() == null ? entry.recipient() : "!" + entry.problem()));
            }
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
                Arguments.of("ann,Ann\n\"ben\"\n olivia ", List.of("1:ann,Ann", "2:\"ben\"", "3: olivia ")),
                Arguments.of("\uFF21nn\nben", List.of("1:\uFF21nn", "2:ben")),
                Arguments.of("\uFEC1nn", List.of("1:\uFEC1nn")),
                Arguments.of("x".repeat(4096), List.of("1:" + "x".repeat(4096))),
                Arguments.of(" \n", List.of("1: ")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    @DisplayName("has an id in each line")
    void has_an_id_in_each_line(String text, List<String> expected) throws IOException {
        assertThat(read(text.getBytes(UTF_8), false, false)).isEqualTo(expected);
    }

    static List<Arguments> rows() {
        return List.of(
                Arguments.of("ann,Ann\nben", List.of("1:ann", "2:ben")),
                Arguments.of("\"ann\",Ann\n\"ben\"\n", List.of("1:ann", "2:ben")),
                Arguments.of("\"a\"\"b\"\n\"c,d\",x", List.of("1:a\"b", "2:c,d")),
                Arguments.of("ann,\"two\nlines\",x\nben", List.of("1:ann", "3:ben")),
                Arguments.of("ann,\"two\r\nlines\"\r\nben", List.of("1:ann", "3:ben")),
                Arguments.of("ann,\"say \"\"hi\"\"\"\nben", List.of("1:ann", "2:ben")),
                Arguments.of(",x\n\"\",y\n", List.of("1:", "2:")),
                Arguments.of("ann\n\nben", List.of("1:ann", "3:ben")),
                Arguments.of("a\"b,c\n", List.of("1:a\"b")),
                Arguments.of("\"ann\"x,y\nben", List.of("1:!line 1 goes on behind a closing quote", "2:ben")),
                Arguments.of("ann\n\"ben\n", List.of("1:ann", "2:!line 2 has a quote that does not end")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("has an id in the first column of each row")
    void has_an_id_in_the_first_column(String text, List<String> expected) throws IOException {
        assertThat(read(text.getBytes(UTF_8), true, false)).isEqualTo(expected);
    }

    @Test
    @DisplayName("may begin with a row of names")
    void may_have_a_header() throws IOException {
        assertThat(read("\uFEFF\nuserId,nickname\nann,Ann\n".getBytes(UTF_8), true, true))
                .containsExactly("3:ann");
        assertThat(read("userId".getBytes(UTF_8), true, true)).isEmpty();
    }

    @Test
    @DisplayName("loses nothing because of a bad line")
    void loses_nothing_because_of_a_bad_line() throws IOException {
        byte[] bytes = ("ann\ncaf\u00e9\nben\n" + "x".repeat(5_000) + "\neve\n").getBytes(ISO_8859_1);

        assertThat(read(bytes, false, false))
                .containsExactly(
                        "1:ann",
                        "2:!line 2 is not valid UTF-8",
                        "3:ben",
                        "4:!line 4 has an id of more than 4096 bytes",
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

        try (RecipientFile file = new RecipientFile(() -> in, false, false)) {
            assertThat(file.next(0)).isNotNull();
        }

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
