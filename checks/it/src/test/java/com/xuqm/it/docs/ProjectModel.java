package com.xuqm.it.docs;

import com.xuqm.it.support.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the build says about itself, as far as the documentation repeats it. */
record ProjectModel(Set<String> modules, Set<String> profiles, String version) {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern PROFILE =
            Pattern.compile("<profile>(?:\\s|<!--.*?-->)*<id>([^<]+)</id>", Pattern.DOTALL);
    private static final Pattern REVISION = Pattern.compile("<revision>([^<]+)</revision>");

    static ProjectModel read() {
        try {
            String pom = Files.readString(ProjectFiles.root().resolve("pom.xml"));
            return new ProjectModel(
                    Set.copyOf(all(MODULE, pom)),
                    Set.copyOf(all(PROFILE, pom)),
                    all(REVISION, pom).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toList());
    }
}
