package com.xuqm.it.docs;

import com.xuqm.it.support.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the tests look at in a Markdown file. */
record Markdown(Path file, List<CodeBlock> codeBlocks, List<Link> links, List<String> anchors) {

    private static final Pattern FENCE = Pattern.compile("^```(\\S*).*$");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)[^)]*\\)");
    private static final Pattern HEADING = Pattern.compile("^#+\\s+(.*?)\\s*$");

    /**
     * A block between two fences.
     *
     * @param language what stands behind the opening fence
     * @param firstLine the number of its first line in the file, from 1
     * @param text its lines
     */
    record CodeBlock(String language, int firstLine, String text) {}

    /**
     * A link or a picture.
     *
     * @param line where it stands
     * @param target where it leads
     */
    record Link(int line, String target) {}

    /** All files that people read: those at the top, those of docs, and those of spec. */
    static Stream<Markdown> all() {
        return Stream.of("", "docs", "spec")
                .map(folder -> ProjectFiles.root().resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(Markdown::in);
    }

    private static Stream<Markdown> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream()
                    .map(Markdown::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file at the top. */
    static Markdown named(String name) {
        return read(ProjectFiles.root().resolve(name));
    }

    static Markdown read(Path file) {
        try {
            return parse(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Markdown parse(Path file, List<String> lines) {
        List<CodeBlock> codeBlocks = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<String> anchors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int first = i + 1;
                do {
                    i++;
                    if (i == lines.size()) {
                        throw new IllegalArgumentException(file + ":" + first + ": a code block without an end");
                    }
                } while (!lines.get(i).startsWith("```"));
                codeBlocks.add(
                        new CodeBlock(fence.group(1), first + 1, String.join("\n", lines.subList(first, i)) + "\n"));
                continue;
            }
            Matcher link = LINK.matcher(lines.get(i));
            while (link.find()) {
                links.add(new Link(i + 1, link.group(1)));
            }
            Matcher heading = HEADING.matcher(lines.get(i));
            if (heading.matches()) {
                anchors.add(anchor(heading.group(1)));
            }
        }
        return new Markdown(file, codeBlocks, links, anchors);
    }

    /** The name under which a heading can be linked to, as the usual viewers make it. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\- _]", "")
                .replace(' ', '-');
    }

    /** Where a line stands, in the form that editors can jump to. */
    String place(int line) {
        return ProjectFiles.root().relativize(file) + ":" + line;
    }

    @Override
    public String toString() {
        return ProjectFiles.root().relativize(file).toString();
    }
}
