package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.internal.post.Mishap;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;

/** The console's API in {@code docs/emulator.md}, and the texts of its page. */
class ConsoleDocumentTest {

    private static final Path MODULE = Files.exists(Path.of("src/main")) ? Path.of("") : Path.of("xuqm-emulator");
    private static final Path PAGE = MODULE.resolve("src/main/resources/com/xuqm/emulator/internal/console");

    private static Set<String> all(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = Pattern.compile(pattern).matcher(text); matcher.find(); ) {
            found.add(matcher.group(1) + (matcher.groupCount() > 1 ? " " + matcher.group(2) : ""));
        }
        return found;
    }

    private static String sources(Path folder, String ending) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(ending)).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    @Test
    void theDocumentNamesEachCall() throws IOException {
        String code = sources(MODULE.resolve("src/main/java/com/xuqm/emulator/internal/console"), "Api.java");
        String document = Files.readString(MODULE.toAbsolutePath().getParent().resolve("docs/emulator.md"))
                .replace("`…/body`", "`GET requests/{number}/body`")
                .replace("`…/answer`", "`GET requests/{number}/answer`");

        Set<String> calls = all("Routes\\.(?:json|any)\\(\\s*\"(\\w+)\", \"([^\"]+)\"", code);

        assertThat(calls).hasSizeGreaterThan(25);
        assertThat(all("`(GET|POST|DELETE) ([^`?]+)(?:\\?[^`]*)?`", document)).containsAll(calls);
    }

    @Test
    void eachTextIsThereInBothLanguages() throws IOException {
        Set<String> english = all("[\\s{]'?([a-zA-Z][\\w.]*)'?: '", Files.readString(PAGE.resolve("en.js")));
        Set<String> chinese = all("[\\s{]'?([a-zA-Z][\\w.]*)'?: '", Files.readString(PAGE.resolve("zh.js")));

        assertThat(english).hasSizeGreaterThan(200).isEqualTo(chinese);
        assertThat(english).containsAll(all("\\bt\\('([\\w.]+)'", sources(PAGE, ".js")));
    }

    @Test
    void whateverGoesWrongWithACallOrADeliveryHasATextThatNamesItsNumbers() throws IOException {
        List<Mishap> mishaps = List.of(
                Mishap.status(500),
                Mishap.silent(Duration.ofSeconds(1)),
                Mishap.closed(),
                Mishap.cut(),
                Mishap.notHttp(),
                Mishap.partial(1, 2),
                Mishap.tooLong(3),
                Mishap.failed(new ConnectException()),
                Mishap.failed(new UnknownHostException()),
                Mishap.failed(new SSLException("")),
                Mishap.failed(new IOException()),
                Mishap.elsewhere(),
                Mishap.gone(),
                Mishap.crowded(4),
                Mishap.answerLost());

        for (String language : List.of("en.js", "zh.js")) {
            String texts = Files.readString(PAGE.resolve(language));
            assertThat(all("'trouble\\.(\\w+)'", texts))
                    .containsExactlyInAnyOrderElementsOf(
                            mishaps.stream().map(Mishap::kind).toList());
            for (Mishap mishap : mishaps) {
                Matcher text = Pattern.compile("'trouble\\." + mishap.kind() + "': '([^']+)'")
                        .matcher(texts);
                assertThat(text.find()).isTrue();
                assertThat(all("\\{(\\w+)\\}", text.group(1)))
                        .containsExactlyInAnyOrderElementsOf(mishap.numbers().keySet());
            }
        }
    }

    @Test
    void thePageNeverMakesMarkupOfText() throws IOException {
        assertThat(sources(PAGE, ".js"))
                .doesNotContain(
                        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function")
                .doesNotContain("https://");
        assertThat(sources(PAGE, ".html")).doesNotContain(" style=", "<style", "https://", "onclick");
    }
}
