package com.xuqm.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.xuqm.cli.output.Output;
import com.xuqm.cli.settings.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done before anything is done. */
class StartTest {

    /** A JWT of nobody. */
    private static final String USER_SIG = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1In0.c2ln";

    private static final List<String> LATER =
            List.of(" com.xuqm.transport.", " com.xuqm.json.", " com.fasterxml.jackson.", " org.eclipse.jetty.");

    @TempDir
    private Path folder;

    private static String printed(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return printed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "send --help", "exit-codes", "usersig explain " + USER_SIG})
    void what_calls_no_service_loads_neither_a_transport_nor_a_json_library(String command)
            throws IOException, InterruptedException {
        List<String> words = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xlog:class+load:stdout",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "com.xuqm.cli.Main"),
                        Stream.of(command.split(" ", -1)))
                .toList();

        String loaded = printed(new ProcessBuilder(words)
                .redirectErrorStream(true)
                .directory(folder.toFile())
                .start());

        assertThat(loaded).contains(" com.xuqm.cli.Xuqm ");
        assertThat(loaded.lines().filter(line -> LATER.stream().anyMatch(line::contains)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash -u", "zsh"})
    void a_shell_takes_the_completion_without_a_word(String shell) throws IOException, InterruptedException {
        List<String> words = List.of(shell.split(" ", -1));
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> new File(place, words.get(0)).canExecute()),
                "no " + words.get(0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, UTF_8);
        assertThat(new Xuqm(new Output(stream, stream), Surroundings.ofProcess()).run("completion"))
                .isZero();
        Path script = Files.write(folder.resolve("completion"), out.toByteArray());

        Process process = new ProcessBuilder(
                        Stream.concat(words.stream(), Stream.of("-c", "source '" + script + "' && echo taken"))
                                .toList())
                .redirectErrorStream(true)
                .start();

        assertThat(printed(process)).isEqualTo("taken\n");
    }

    @Test
    void the_completion_knows_what_follows_a_command() throws IOException, InterruptedException {
        assumeTrue(new File("/bin/bash").canExecute(), "no bash");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, UTF_8);
        new Xuqm(new Output(stream, stream), Surroundings.ofProcess()).run("completion");
        Path script = Files.write(folder.resolve("completion"), out.toByteArray());

        Process process = new ProcessBuilder(
                        "/bin/bash",
                        "-u",
                        "-c",
                        "source '" + script + "'; COMP_WORDS=(xuqm groups ''); COMP_CWORD=2; COMP_LINE='xuqm groups ';"
                                + " COMP_POINT=12; _complete_xuqm; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .redirectErrorStream(true)
                .start();

        assertThat(printed(process).lines())
                .contains("list", "create", "add-members")
                .doesNotContain("train");
    }
}
