package com.xuqm.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.docs.ThrownTexts.Thrown;
import com.xuqm.it.support.OneStack;
import com.xuqm.it.support.ProjectFiles;
import com.xuqm.it.support.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Who searches {@code docs/troubleshooting.md} for a message finds it there. The first column of its tables with the head "Message" holds
 * parts of messages that stay the same; of several that fit, the longest counts.
 */
@DisplayName("The page about troubles")
class TroubleshootingTest {

    private static final Path PAGE = ProjectFiles.root().resolve("docs/troubleshooting.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** A part this long tells one message from another; of a shorter one a third of the message has to consist. */
    private static final int LONG_ENOUGH = 9;

    /** What people build on or run. The contract kit speaks to authors of transports by failed assertions, and the rest throws nothing at users. */
    private static final Pattern MODULES = Pattern.compile("xuqm-(?!tck|benchmarks|bom).*");

    /**
     * A part of messages.
     *
     * @param part the part, with holes
     * @param line where it stands
     */
    private record Key(String part, int line) {

        private static String withoutHoles(String text) {
            return text.replace(ThrownTexts.HOLE, "").strip();
        }

        boolean fits(String text) {
            boolean tells = part.replace(ThrownTexts.HOLE, "").length() >= LONG_ENOUGH
                    || withoutHoles(part).length() * 3 >= withoutHoles(text).length();
            String pattern = Arrays.stream(part.split(ThrownTexts.HOLE, -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".*"));
            return tells
                    && Pattern.compile(pattern, Pattern.DOTALL).matcher(text).find();
        }

        int weight() {
            return part.replace(ThrownTexts.HOLE, "").length();
        }
    }

    private static List<Key> keys() throws IOException {
        List<Key> keys = new ArrayList<>();
        boolean isOurs = false;
        List<String> lines = Files.readAllLines(PAGE);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            isOurs = line.startsWith("| Message |") || (isOurs && line.startsWith("|"));
            if (isOurs) {
                Matcher code = CODE.matcher(line.split("(?<!\\\\)\\|", 3)[1]);
                while (code.find()) {
                    keys.add(new Key(code.group(1), i + 1));
                }
            }
        }
        return keys;
    }

    private static Collection<Thrown> thrown() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ProjectFiles.root())) {
            for (Path module : modules.filter(path ->
                            MODULES.matcher(path.getFileName().toString()).matches())
                    .map(path -> path.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()) {
                try (Stream<Path> files = Files.walk(module)) {
                    files.filter(file -> file.toString().endsWith(".java")
                                    && !file.endsWith("module-info.java")
                                    && !file.endsWith("package-info.java"))
                            .forEach(sources::add);
                }
            }
        }
        return ThrownTexts.of(sources);
    }

    @Test
    @OneStack(because = "it reads sources and a document")
    @DisplayName("has an entry for each text that is thrown, and no entry that nothing throws")
    void has_an_entry_for_each_text() throws IOException {
        List<Key> keys = keys();
        Collection<Thrown> thrown = thrown();
        List<String> missing = new ArrayList<>();
        List<Key> unused = new ArrayList<>(keys);
        for (Thrown each : thrown) {
            List<Key> fitting = keys.stream()
                    .filter(key -> key.fits(each.text()))
                    .sorted(Comparator.comparingInt(Key::weight).reversed())
                    .toList();
            if (fitting.isEmpty()) {
                missing.add(each.text() + " (" + each.type() + " in " + each.file() + ")");
            } else if (fitting.size() > 1
                    && fitting.get(0).weight() == fitting.get(1).weight()
                    && fitting.get(0).line() != fitting.get(1).line()) {
                missing.add(each.text() + " leads to line " + fitting.get(0).line() + " and to line "
                        + fitting.get(1).line());
            }
            unused.removeAll(fitting);
        }

        Summary.say(
                "troubles",
                "troubles: texts=" + thrown.size() + " entries=" + keys.size() + " missing=" + missing.size()
                        + " unused=" + unused.size());
        assertThat(missing)
                .as("put the part that stays the same into a row of docs/troubleshooting.md that says what to do")
                .isEmpty();
        assertThat(unused).as("nothing throws these any more").isEmpty();
        assertThat(thrown)
                .as("a reader of sources that finds nothing would hold nothing")
                .hasSizeGreaterThan(300);
    }

    @Test
    @OneStack(because = "it reads sources and a document")
    @DisplayName("is found by a message with names and numbers in it")
    void is_found_by_a_message() throws IOException {
        List<Key> keys = keys();
        assertThat(Stream.of(
                                "callTimeout must be 1 second to 1 day, but is PT0S",
                                "nickname must not be null",
                                "the journal /tmp/spring.journal is in use by another run of the campaign; wait for"
                                        + " its end, or stop it",
                                "POST /api/im/messages/send (messages.send) failed with HTTP 403, code 403: no",
                                "cannot listen on 127.0.0.1:8080: Address already in use",
                                "only 1 of 2 requests of messages.send came in within PT10S",
                                "nth must be 1 or more: 0",
                                "the campaign stopped: 401 for everybody")
                        .map(text -> keys.stream()
                                .filter(key -> key.fits(text))
                                .max(Comparator.comparingInt(Key::weight))
                                .map(Key::part)
                                .orElse("nothing")))
                .containsExactly(
                        "must be … to …, but is",
                        "must not be null",
                        "is in use by another run",
                        "failed with HTTP",
                        "cannot listen on",
                        "came in within",
                        "must be …: ",
                        "the campaign stopped: ");
    }
}
