package com.xuqm.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.cli.output.Output;
import com.xuqm.cli.output.WidthForTests;
import com.xuqm.cli.settings.Surroundings;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Every command explains itself, in English and in Chinese, on a screen of 80 columns. */
class HelpTextTest {

    private static final int COLUMNS = 80;

    @TempDir
    private Path folder;

    private static CommandLine english() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
        return new Xuqm(new Output(nowhere, nowhere), Surroundings.ofProcess()).program();
    }

    private static Stream<CommandLine> shown(CommandLine command) {
        return command.getCommandSpec().usageMessage().hidden()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(command),
                        command.getSubcommands().values().stream().flatMap(HelpTextTest::shown));
    }

    private static Stream<ArgSpec> arguments(CommandSpec command) {
        return command.args().stream().filter(argument -> !argument.hidden());
    }

    /** The names under which the text of an argument may stand. */
    private static List<String> keys(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? Stream.of(option.names())
                        .map(name -> name.replaceFirst("^-+", ""))
                        .toList()
                : List.of(argument.paramLabel() + "[" + ((PositionalParamSpec) argument).index() + "]");
    }

    @Test
    void every_command_option_and_argument_says_what_it_is() {
        List<String> silent = new ArrayList<>();
        shown(english()).map(CommandLine::getCommandSpec).forEach(command -> {
            if (command.usageMessage().description().length == 0) {
                silent.add(command.qualifiedName());
            }
            arguments(command)
                    .filter(argument -> String.join("", argument.description()).isBlank())
                    .forEach(argument -> silent.add(command.qualifiedName() + " " + keys(argument)));
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void the_chinese_texts_are_those_of_the_commands_none_missing_and_none_left_over() {
        ResourceBundle texts = HelpText.in(Language.CHINESE).orElseThrow();
        Set<String> missing = new TreeSet<>();
        Set<String> unused = new TreeSet<>(texts.keySet());
        unused.removeIf(key -> key.matches("usage\\.(synopsis|commandList)Heading|xuqm\\.usage\\.footer"));
        shown(english()).map(CommandLine::getCommandSpec).forEach(command -> {
            String prefix = command.qualifiedName(".") + ".";
            if (!unused.remove(prefix + "usage.description")) {
                missing.add(prefix + "usage.description");
            }
            arguments(command).map(HelpTextTest::keys).forEach(keys -> {
                List<String> there = keys.stream()
                        .flatMap(key -> Stream.of(prefix + key, key))
                        .filter(texts::containsKey)
                        .toList();
                if (there.isEmpty()) {
                    missing.add(prefix + keys.get(keys.size() - 1));
                }
                there.stream().limit(1).forEach(unused::remove);
            });
        });
        assertThat(missing).as("put them into help_zh.properties").isEmpty();
        assertThat(unused).as("no command has them").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LC_ALL,zh_CN.UTF-8,用法",
        "LC_MESSAGES,zh_CN,用法",
        "LANG,zh_TW.UTF-8,用法",
        "LANG,C,Usage: xuqm send",
        "LANG,de_DE.UTF-8,Usage: xuqm send",
        "LC_ALL,POSIX,Usage: xuqm send"
    })
    void the_locale_says_in_which_language(String variable, String locale, String begin) {
        Terminal terminal = new Terminal(folder).with(variable, locale);

        assertThat(terminal.type("send", "--help")).isZero();
        assertThat(terminal.out()).startsWith(begin);
    }

    @Test
    void what_is_set_for_all_wins_over_what_is_set_for_messages() {
        Map.of("LC_ALL", Language.ENGLISH, "LANG", Language.CHINESE)
                .forEach((other, language) -> assertThat(Language.of(Map.of("LC_MESSAGES", "zh_CN", other, "en_GB")))
                        .isEqualTo(language));
    }

    @ParameterizedTest
    @CsvSource({"en_GB", "zh_CN"})
    void no_line_is_wider_than_the_screen(String locale) {
        Terminal terminal = new Terminal(folder).with("LANG", locale);
        for (CommandLine command : shown(english()).toList()) {
            List<String> words = new ArrayList<>(
                    List.of(command.getCommandSpec().qualifiedName().split(" ", -1)));
            words.remove(0);
            words.add("--help");
            assertThat(terminal.type(words.toArray(new String[0]))).isZero();
            assertThat(terminal.lines())
                    .as(words.toString())
                    .hasSizeGreaterThan(2)
                    .allSatisfy(line -> assertThat(WidthForTests.of(line)).isLessThanOrEqualTo(COLUMNS));
            assertThat(terminal.out()).doesNotContain("\u001b");
        }
    }
}
