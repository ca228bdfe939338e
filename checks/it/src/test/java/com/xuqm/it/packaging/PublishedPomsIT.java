package com.xuqm.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A published pom")
class PublishedPomsIT {

    static Stream<PublishedModule> modules() {
        return PublishedModule.all();
    }

    private static Pom bom() {
        return Pom.read(ProjectFiles.root().resolve("xuqm-bom/.flattened-pom.xml"));
    }

    @Test
    @DisplayName("of the core hands on no dependency")
    void core_has_no_dependency() {
        assertThat(PublishedModule.core().pom().dependencies())
                .filteredOn(Pom.Dependency::isHandedOn)
                .isEmpty();
        assertThat(PublishedModule.core().runtimeClassPath())
                .containsExactly(PublishedModule.core().jar());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("stands alone: no parent, no property, no dependency of the tests, every version")
    void stands_alone(PublishedModule module) throws IOException {
        Pom pom = module.pom();

        assertThat(pom.text("parent")).isEmpty();
        assertThat(pom.text("groupId")).isEqualTo("com.xuqm");
        assertThat(pom.text("artifactId")).isEqualTo(module.artifactId());
        assertThat(pom.text("name")).isNotEmpty();
        assertThat(pom.text("description")).isNotEmpty();
        assertThat(pom.text("url")).isNotEmpty();
        assertThat(pom.texts("licenses/license/name")).containsExactly("Apache-2.0");
        assertThat(pom.dependencies()).allSatisfy(dependency -> {
            assertThat(dependency.version()).isNotEmpty();
            assertThat(dependency.scope()).isNotEqualTo("test");
        });
        assertThat(Files.readString(module.folder().resolve(".flattened-pom.xml")))
                .doesNotContain("${");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("inside of the jar is the one beside it")
    void in_the_jar(PublishedModule module) throws IOException {
        String name = "META-INF/maven/com.xuqm/" + module.artifactId() + "/pom.xml";

        assertThat(module.read(name))
                .isEqualTo(Files.readAllBytes(module.folder().resolve(".flattened-pom.xml")));
    }

    @Test
    @DisplayName("of the BOM manages every published module in its own version, and nothing else")
    void bom_manages_every_module() {
        String version = bom().text("version");

        assertThat(bom().managedDependencies())
                .extracting(Pom.Dependency::artifactId)
                .containsAll(modules().map(PublishedModule::artifactId).toList());
        assertThat(bom().managedDependencies()).allSatisfy(managed -> {
            assertThat(managed.groupId()).isEqualTo("com.xuqm");
            assertThat(managed.version()).isIn(version, "${project.version}");
        });
        assertThat(bom().dependencies()).isEmpty();
    }
}
