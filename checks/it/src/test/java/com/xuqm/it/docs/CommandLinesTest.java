package com.xuqm.it.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.cli.Xuqm;
import com.xuqm.cli.output.Output;
import com.xuqm.cli.settings.Setting;
import com.xuqm.cli.settings.Surroundings;
import com.xuqm.it.docs.Markdown.CodeBlock;
import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.ProjectFiles;
import com.xuqm.it.support.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever the documents say of {@code xuqm} is understood by it: every command, option and variable. */
@DisplayName("What the documents say of the program xuqm")
@OneStack(because = "nothing is sent")
class CommandLinesTest {

    private static final Set<String> SHELLS = Set.of("sh", "console", "", "text");
    private static final Pattern INLINE = Pattern.compile("`(xuqm [a-z][^`]*)`");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Z_]+=.*");
    private static final Set<String> ENDS = Set.of("|", "#", "&&", ";", ">", "2>", "<");

    /**
     * A command line.
     *
     * @param place where it stands
     * @param words what is behind {@code xuqm}
     */
    private record Typed(String place, List<String> words) {}

    private static List<Typed> typed(Markdown page) throws IOException {
        List<Typed> typed = new ArrayList<>();
        for (CodeBlock block : page.codeBlocks()) {
            if (SHELLS.contains(block.language())) {
                List<String> lines = block.text().replace("\\\n", "  ").lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    add(typed, page.place(block.firstLine() + i), lines.get(i));
                }
            }
        }
        List<String> lines = Files.readAllLines(page.file());
        for (int i = 0; i < lines.size(); i++) {
            Matcher inline = INLINE.matcher(lines.get(i));
            while (inline.find()) {
                add(typed, page.place(i + 1), inline.group(1));
            }
        }
        return typed;
    }

    private static void add(List<Typed> typed, String place, String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.replaceFirst("^\\$ ", ""));
        while (word.find()) {
            String text = word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3);
            if (ENDS.contains(text)) {
                break;
            }
            words.add(text);
        }
        while (!words.isEmpty() && ASSIGNMENT.matcher(words.get(0)).matches()) {
            words.remove(0);
        }
        if (!words.isEmpty() && words.get(0).matches("(.*/bin/)?xuqm") && !line.contains("…")) {
            typed.add(new Typed(place, words.subList(1, words.size())));
        }
    }

    @Test
    @DisplayName("is understood by it")
    void is_understood() throws IOException {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (Markdown page : Markdown.all().toList()) {
            for (Typed typed : typed(page)) {
                count++;
                ByteArrayOutputStream err = new ByteArrayOutputStream();
                PrintStream notes = new PrintStream(err, true, UTF_8);
                // With --help it is read as a whole, and nothing is done.
                List<String> words = new ArrayList<>(typed.words());
                if (!words.contains("--help")) {
                    words.add("--help");
                }
                if (new Xuqm(new Output(notes, notes), Surroundings.ofProcess()).run(words.toArray(new String[0]))
                        != 0) {
                    wrong.add(typed.place() + ": xuqm " + String.join(" ", typed.words()) + ": " + err.toString(UTF_8));
                }
            }
        }
        Summary.say("commands", "command lines: total=" + count + " understood=" + (count - wrong.size()));
        assertThat(wrong).isEmpty();
        assertThat(count).as("a reader that finds nothing would hold nothing").isGreaterThan(20);
    }

    @Test
    @DisplayName("names every setting with its variable, and its option if it has one")
    void names_every_setting() throws IOException {
        String page = Files.readString(ProjectFiles.root().resolve("docs/cli.md"));

        assertThat(Arrays.stream(Setting.values()).filter(setting -> !page.contains("`" + setting.key() + "`")))
                .isEmpty();
        assertThat(Arrays.stream(Setting.values())
                        .filter(setting -> !setting.isSecret() && setting != Setting.PROTECTED)
                        .filter(setting -> !page.contains("`" + setting.variable() + "`")
                                || !page.contains("`" + setting.option() + "`")))
                .isEmpty();
    }

    @Test
    @DisplayName("sets in its file of profiles what can be set there")
    void sets_what_can_be_set() throws IOException {
        Properties file = new Properties();
        for (CodeBlock block : Markdown.named("docs/cli.md").codeBlocks()) {
            if (block.language().equals("properties")) {
                file.load(new StringReader(block.text()));
            }
        }
        Set<String> known = Arrays.stream(Setting.values())
                .flatMap(setting -> setting.isSecret() ? Stream.of(setting.key() + "-file") : Stream.of(setting.key()))
                .collect(Collectors.toSet());

        assertThat(file.stringPropertyNames()).hasSizeGreaterThan(5).contains("default-profile");
        assertThat(file.stringPropertyNames())
                .filteredOn(name -> !name.equals("default-profile"))
                .allMatch(name -> known.contains(name.substring(name.indexOf('.') + 1)));
    }
}
