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

    private static final Pattern PROFILE = Pattern.compile("\\bmvn\\b[^\\n]*? -P([\\w.-]+)");

    static Stream<Markdown> files() {
        return Markdown.all();
    }

    private static String inSnippet(Markdown markdown, CodeBlock block, String what) {
        return markdown.place(block.firstLine()) + ": " + what;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
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
    @ValueSource(strings = {"README", "docs/guide"})
    @DisplayName("shows the same code in English and in Chinese")
    void shows_the_same_code_in_both_languages(String page) {
        List<CodeBlock> english = Markdown.named(page + ".md").codeBlocks();
        List<CodeBlock> chinese = Markdown.named(page + ".zh-CN.md").codeBlocks();

        assertThat(english).extracting(CodeBlock::language).contains("java", "xml", "sh");
        assertThat(chinese)
                .extracting(CodeBlock::text)
                .isEqualTo(english.stream().map(CodeBlock::text).toList());
        assertThat(chinese)
                .extracting(CodeBlock::language)
                .isEqualTo(english.stream().map(CodeBlock::language).toList());
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
        assertThat(Files.readString(ProjectFiles.root().resolve("README.md")).split("\\s+"))
                .filteredOn(word -> word.matches(".*\\w.*")) // what tables are drawn with is no word
                .hasSizeLessThanOrEqualTo(900);
    }
}
