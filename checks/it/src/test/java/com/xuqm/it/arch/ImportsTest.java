package com.xuqm.it.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link ArchitectureTest} does not see, since it reads classes: imports for the sake of Javadoc leave no trace in them. */
@DisplayName("The imports in the sources")
class ImportsTest {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package (com\\.xuqm[\\w.]*);");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(com\\.xuqm[a-z0-9_.]*)\\.[A-Z]");

    @Test
    @DisplayName("make no circle of packages, not even for a link in a comment")
    void make_no_circle_of_packages() throws IOException {
        Map<String, Map<String, String>> arrows = arrows();
        assertThat(arrows).containsKeys("com.xuqm.sdk.internal.engine", "com.xuqm.emulator");

        boolean changes = true;
        while (changes) { // what needs nothing that is left is in no circle
            changes = arrows.values().removeIf(Map::isEmpty);
            arrows.values().forEach(needed -> needed.keySet().retainAll(arrows.keySet()));
        }

        assertThat(arrows)
                .as("packages in a circle or above one, and who imports")
                .isEmpty();
    }

    private static Map<String, Map<String, String>> arrows() throws IOException {
        Map<String, Map<String, String>> arrows = new TreeMap<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            Matcher own = PACKAGE.matcher(text);
            if (!own.find()) {
                continue;
            }
            Map<String, String> needed = arrows.computeIfAbsent(own.group(1), name -> new TreeMap<>());
            for (Matcher imported = IMPORT.matcher(text); imported.find(); ) {
                if (!imported.group(1).equals(own.group(1))) {
                    needed.putIfAbsent(imported.group(1), String.valueOf(source.getFileName()));
                }
            }
        }
        return arrows;
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(ProjectFiles.root())) {
            TreeSet<Path> sources = new TreeSet<>();
            for (Path module : modules.filter(Files::isDirectory).toList()) {
                Path main = module.resolve("src/main/java");
                if (Files.isDirectory(main)) {
                    try (Stream<Path> files = Files.walk(main)) {
                        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                    }
                }
            }
            return sources;
        }
    }
}
