package com.xuqm.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.it.support.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No native image is built here: this holds the metadata to the code, not to GraalVM. */
@DisplayName("The native-image metadata")
class NativeImageIT {

    static Stream<PublishedModule> modules() {
        return PublishedModule.all().filter(Reachability::isNeeded);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName(
            "names every provider, services file, public record and open enum of its module, and the packages that mark these")
    void names_what_is_reflected(PublishedModule module) throws IOException {
        JsonObject wanted = Reachability.derive(module);
        JsonObject actual = Reachability.actual(module);

        for (String section : wanted.keySet()) {
            if (!section.equals("comment")) {
                assertThat(Reachability.elements(wanted, section))
                        .as(remedy(module, wanted))
                        .isSubsetOf(Reachability.elements(actual, section));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("names no type that is not there")
    void names_what_exists(PublishedModule module) {
        assertThat(Reachability.types(Reachability.actual(module)))
                .filteredOn(type -> type.startsWith("com.xuqm."))
                .doesNotHaveDuplicates()
                .allSatisfy(type -> assertThat(Reachability.load(type)).isNotNull());
    }

    @Test
    @DisplayName("is in every jar with types that bindings make; others have nothing to tell")
    void is_in_every_jar_of_an_application() {
        assertThat(PublishedModule.all().filter(module -> !module.files().contains(Reachability.file(module))))
                .extracting(PublishedModule::artifactId)
                .isSubsetOf(
                        "xuqm-emulator",
                        "xuqm-micrometer",
                        "xuqm-migration",
                        "xuqm-realtime",
                        "xuqm-spring-boot-starter",
                        "xuqm-tck");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("says that it is untested")
    void says_that_it_is_untested(PublishedModule module) {
        assertThat(Reachability.actual(module).get("comment").getAsString()).startsWith("Untested");
    }

    /** Puts what should be there into the build folder, so that to correct it is to copy a file. */
    private static String remedy(PublishedModule module, JsonObject wanted) throws IOException {
        Path generated = ProjectFiles.root().resolve("checks/it/target/native-image/" + module + ".json");
        Files.createDirectories(generated.getParent());
        Files.writeString(generated, Reachability.print(wanted));
        Path source = module.folder().resolve("src/main/resources/" + Reachability.file(module));
        return "out of date; from the top of the project: mkdir -p " + relative(source.getParent()) + " && cp "
                + relative(generated) + " " + relative(source);
    }

    private static Path relative(Path file) {
        return ProjectFiles.root().relativize(file);
    }
}
