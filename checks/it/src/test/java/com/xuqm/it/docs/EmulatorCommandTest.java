package com.xuqm.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** "mvn -q -Pemulator" runs the emulator as soon as Maven comes to it, and never comes to what stands behind it. */
@DisplayName("The command that starts the emulator")
class EmulatorCommandTest {

    private static final Path ROOT = ProjectFiles.root();

    @Test
    @DisplayName("builds no other module, for the emulator is the first and needs none")
    void builds_no_other_module() throws IOException {
        List<String> modules = ProjectModel.all(
                Pattern.compile("<module>([^<]+)</module>"), Files.readString(ROOT.resolve("pom.xml")));
        String emulator =
                Files.readString(ROOT.resolve("xuqm-emulator/pom.xml")).replaceAll("(?s)<parent>.*?</parent>", "");

        assertThat(modules).first().isEqualTo("xuqm-emulator");
        assertThat(emulator).doesNotContain("<groupId>com.xuqm</groupId>");
    }

    @Test
    @DisplayName("says what is going on although Maven is quiet, before it compiles")
    void says_what_is_going_on() throws IOException {
        String pom = Files.readString(ROOT.resolve("xuqm-emulator/pom.xml"));

        assertThat(pom).containsPattern("(?s)<phase>validate</phase>.*System\\.out\\.println\\(\"Xuqm emulator: ");
    }
}
