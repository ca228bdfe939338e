package com.xuqm.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The committed list of all that a module shows to its users, so that whoever reviews a change sees what it does to them. */
record ApiList(Path file) {

    static ApiList of(String module) {
        return new ApiList(folder().resolve(module + ".api"));
    }

    static Path folder() {
        return ProjectFiles.root().resolve("checks/it/src/test/api");
    }

    /** Checks that the list says this, or makes it so. */
    void mustBe(List<String> expected) throws IOException {
        if (Boolean.getBoolean("xuqm.docs.update")) {
            Files.write(file, expected);
        }
        List<String> listed = Files.exists(file) ? Files.readAllLines(file) : List.of();
        assertThat(difference(listed, expected))
                .as(
                        "What has changed for users against " + file.getFileName() + ". If that is meant,"
                                + " \"mvn verify -pl :xuqm-it -am -Dxuqm.docs.update=true\" writes it, and CHANGELOG.md tells of it")
                .isEmpty();
    }

    /** Each line that is gone, and each that is new. */
    static String difference(List<String> before, List<String> after) {
        Stream<String> gone =
                before.stream().filter(line -> !after.contains(line)).map(line -> "- " + line + "\n");
        Stream<String> added =
                after.stream().filter(line -> !before.contains(line)).map(line -> "+ " + line + "\n");
        return Stream.concat(gone, added).collect(Collectors.joining());
    }
}
