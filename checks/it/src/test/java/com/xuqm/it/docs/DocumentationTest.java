package com.xuqm.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.docs.Markdown.CodeBlock;
import com.xuqm.it.docs.Markdown.Link;
import com.xuqm.it.support.ProjectFiles;
import com.xuqm.sdk.XuqmClient;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The documentation")
class DocumentationTest {

    private static final Pattern ARTIFACT = Pattern.compile("(xuqm-[\\w.-]+)");
    /** Of ours; others' are theirs. */
    private static final Pattern XML_VERSION = Pattern.compile(
            "<groupId>com\\.xuqm</groupId>\\s*<artifactId>[^<]+</artifactId>\\s*<version>([^<]+)</version>");

    /** Code in a line, and the file behind a link. */
    private static final Pattern NAME = Pattern.compile("`[^`]+`|\\]\\([^)#]+");

    private static final Pattern PROFILE = Pattern.compile("\\bmvn\\b[^\\n]*? -P([\\w.-]+)");

    /** Flink and Spring Batch are not on the class path of these tests; a check and an example compile these pages. */
    private static final Set<String> COMPILED_ELSEWHERE = Set.of("docs/flink.md", "docs/spring-batch.md");

    static Stream<Markdown> files() {
        return Markdown.all();
    }

    static Stream<Markdown> compiled() {
        return files().filter(page -> !COMPILED_ELSEWHERE.contains(page.toString()));
    }

    private static String inSnippet(Markdown markdown, CodeBlock block, String what) {
        return markdown.place(block.firstLine()) + ": " + what;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compiled")
    @DisplayName("has Java samples that compile without a warning")
    void has_java_samples_that_compile(Markdown markdown) {
        assertThat(new SampleCompiler().compile(markdown)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("links to files and headings that exist")
    void links_to_what_exists(Markdown markdown) {
        List<String> broken = new ArrayList<>();
        for (Link link : markdown.links()) {
            if (!link.target().matches("(?i)[a-z]+:.*") && !exists(markdown, link.target())) {
                broken.add(markdown.place(link.line()) + ": " + link.target());
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean exists(Markdown markdown, String target) {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty()
                ? markdown.file()
                : markdown.file().resolveSibling(parts[0]).normalize();
        if (!file.startsWith(ProjectFiles.root()) || !Files.exists(file)) {
            return false;
        }
        return parts.length == 1 || Markdown.read(file).anchors().contains(parts[1]);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("tells to depend on modules that exist, in the version that exists")
    void names_modules_that_exist(Markdown markdown) {
        ProjectModel project = ProjectModel.read();
        List<String> wrong = new ArrayList<>();
        for (CodeBlock block : markdown.codeBlocks()) {
            if (!block.language().equals("xml") && !block.language().equals("kotlin")) {
                continue;
            }
            for (String artifact : ProjectModel.all(ARTIFACT, block.text())) {
                if (!project.modules().contains(artifact)) {
                    wrong.add(inSnippet(markdown, block, "there is no module " + artifact));
                }
            }
            for (String version : ProjectModel.all(XML_VERSION, block.text())) {
                if (!version.equals(project.version())) {
                    wrong.add(inSnippet(markdown, block, "the version is not " + version));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("shows commands with profiles that exist")
    void names_profiles_that_exist(Markdown markdown) {
        ProjectModel project = ProjectModel.read();
        List<String> wrong = new ArrayList<>();
        for (CodeBlock block : markdown.codeBlocks()) {
            for (String profile : ProjectModel.all(PROFILE, block.text())) {
                if (!project.profiles().contains(profile)) {
                    wrong.add(inSnippet(markdown, block, "there is no profile " + profile));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README", "docs/guide", "docs/cli"})
    @DisplayName("shows the same code in English and in Chinese")
    void shows_the_same_code_in_both_languages(String page) {
        List<CodeBlock> english = Markdown.named(page + ".md").codeBlocks();
        List<CodeBlock> chinese = Markdown.named(page + ".zh-CN.md").codeBlocks();

        assertThat(english).extracting(CodeBlock::language).contains("sh");
        assertThat(chinese)
                .extracting(CodeBlock::text)
                .isEqualTo(english.stream().map(CodeBlock::text).toList());
        assertThat(chinese)
                .extracting(CodeBlock::language)
                .isEqualTo(english.stream().map(CodeBlock::language).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README", "docs/guide", "docs/cli"})
    @DisplayName("has the same sections and tables in English and in Chinese")
    void has_the_same_sections(String page) throws IOException {
        assertThat(shape(page + ".zh-CN.md")).isEqualTo(shape(page + ".md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README", "docs/guide", "docs/cli"})
    @DisplayName("names the same methods, options and files in each section in English and in Chinese")
    void names_the_same_in_each_section(String page) throws IOException {
        List<Set<String>> english = named(page + ".md");

        assertThat(english.stream().mapToInt(Set::size).sum()).isGreaterThan(50);
        assertThat(named(page + ".zh-CN.md")).isEqualTo(english);
    }

    /** For each section what stands in backticks, and where links lead, but for the language of what they lead to. */
    private static List<Set<String>> named(String page) throws IOException {
        List<Set<String>> sections = new ArrayList<>(List.of(new TreeSet<>()));
        boolean isCode = false;
        for (String line : Files.readAllLines(ProjectFiles.root().resolve(page))) {
            isCode ^= line.startsWith("```");
            if (!isCode && line.startsWith("#")) {
                sections.add(new TreeSet<>());
            }
            Matcher name =
                    NAME.matcher(isCode ? "" : line.replace(".zh-CN.md", ".md").replace(".zh.png", ".png"));
            while (name.find()) {
                sections.get(sections.size() - 1).add(name.group());
            }
        }
        return sections;
    }

    /** The levels of the headings, each with the number of table rows below it. */
    private static List<String> shape(String page) throws IOException {
        List<String> shape = new ArrayList<>();
        int rows = 0;
        boolean isCode = false;
        for (String line : Files.readAllLines(ProjectFiles.root().resolve(page))) {
            isCode ^= line.startsWith("```");
            if (!isCode && line.startsWith("#")) {
                shape.add(rows + " rows");
                shape.add(line.replaceFirst(" .*", ""));
                rows = 0;
            } else if (!isCode && line.startsWith("|")) {
                rows++;
            }
        }
        shape.add(rows + " rows");
        return shape;
    }

    @Test
    @DisplayName("has the same recipes in the Chinese index as in the English one")
    void has_the_same_recipes() throws IOException {
        assertThat(recipes("docs/recipes.zh-CN.md", "recipes.md#"))
                .isNotEmpty()
                .isEqualTo(recipes("docs/recipes.md", "#"));
    }

    /** Where the rows of the table at the top lead, those to the English page itself by their headings. */
    private static List<String> recipes(String page, String own) throws IOException {
        Path file = ProjectFiles.root().resolve(page);
        List<String> table = Files.readAllLines(file).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("|"))
                .toList();
        return Markdown.parse(file, table).links().stream()
                .map(Link::target)
                .map(target -> target.startsWith(own)
                        ? "#" + target.substring(own.length())
                        : target.replace(".zh-CN.md", ".md"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/guide.md", "docs/guide.zh-CN.md"})
    @DisplayName("names every area of the client")
    void names_every_area(String guide) throws IOException {
        String text = Files.readString(ProjectFiles.root().resolve(guide));

        assertThat(Stream.of(XuqmClient.class.getMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .filter(method -> method.getReturnType().getName().startsWith("com.xuqm.sdk."))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .map(method -> "`" + method.getName() + "()`"))
                .isNotEmpty()
                .allMatch(text::contains);
    }

    @Test
    @DisplayName("is short where all begin: the README has at most 900 words")
    void is_short_where_all_begin() throws IOException {
        String text = Files.readString(ProjectFiles.root().resolve("README.md"));

        assertThat(text.strip().split("\\s+")).as("words as wc -w counts them").hasSizeLessThanOrEqualTo(900);
    }
}
