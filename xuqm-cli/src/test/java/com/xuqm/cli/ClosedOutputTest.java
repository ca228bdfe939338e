package com.xuqm.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Output;
import com.xuqm.emulator.XuqmEmulator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads the output may go, such as {@code head}: the program ends, and complains of nothing. */
class ClosedOutputTest {

    @TempDir
    private Path folder;

    private final XuqmEmulator emulator = XuqmEmulator.start();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        emulator.close();
    }

    /** A pipe whose reader goes after so many lines. */
    private static final class Pipe extends OutputStream {

        private int linesLeft;

        Pipe(int lines) {
            linesLeft = lines;
        }

        @Override
        public void write(int b) throws IOException {
            if (linesLeft == 0) {
                throw new IOException("Broken pipe");
            }
            if (b == '\n') {
                linesLeft--;
            }
        }
    }

    private int typeInto(Pipe pipe, String... arguments) {
        return Terminal.of(emulator, folder)
                .program(new Output(new PrintStream(pipe, true, UTF_8), new PrintStream(err, true, UTF_8)))
                .run(arguments);
    }

    @Test
    void a_table_of_which_only_the_head_is_read_ends_the_program_quietly() {
        Terminal.of(emulator, folder).type("send", "user_001", "--text", "hello");

        assertThat(typeInto(new Pipe(1), "history", "user_001")).isEqualTo(ExitCode.CLOSED_OUTPUT.code());
        assertThat(err.size()).isZero();
    }

    @Test
    void json_and_the_help_end_quietly_as_well() {
        assertThat(typeInto(new Pipe(1), "exit-codes", "--json")).isEqualTo(ExitCode.CLOSED_OUTPUT.code());
        typeInto(new Pipe(1), "send", "--help");
        assertThat(err.size()).isZero();
    }

    @Test
    void a_campaign_goes_on_to_its_end_and_its_journal_is_sound() throws IOException {
        List<String> users = IntStream.range(0, 700).mapToObj(i -> "u" + i).toList();
        emulator.addAccounts(users);
        Files.write(folder.resolve("users.txt"), users);

        assertThat(typeInto(new Pipe(0), "batch-send", "users.txt", "--text", "Hello"))
                .isEqualTo(ExitCode.CLOSED_OUTPUT.code());
        assertThat(emulator.messages()).hasSize(users.size());

        Terminal terminal = Terminal.of(emulator, folder);
        assertThat(terminal.type("batch-send", "users.txt", "--text", "Hello", "--resume"))
                .isZero();
        assertThat(terminal.lines()).contains("accepted    700");
        assertThat(emulator.messages()).as("nobody twice").hasSize(users.size());
    }
}
