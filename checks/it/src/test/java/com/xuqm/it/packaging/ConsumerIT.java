package com.xuqm.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A user's code that takes every warning for an error")
class ConsumerIT {

    @TempDir
    Path folder;

    static Stream<PublishedModule> modules() {
        return PublishedModule.all();
    }

    @Test
    @DisplayName("compiles on the class path with nothing but the core")
    void compiles_on_the_class_path() {
        for (String app : List.of("consumer", "provider")) {
            Path classes = new Javac()
                    .classPath(List.of(PublishedModule.core().jar()))
                    .compile(Apps.sources(app), folder.resolve(app));

            assertThat(classes).isDirectoryRecursivelyContaining("glob:**.class");
        }
    }

    @Test
    @DisplayName("compiles as a module with nothing but the core")
    void compiles_on_the_module_path() {
        for (String app : List.of("consumer", "provider")) {
            Path classes = new Javac()
                    .modulePath(List.of(PublishedModule.core().jar()))
                    .compile(Apps.sources(app), folder.resolve(app));

            assertThat(classes.resolve("module-info.class")).exists();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("can require each published module with what that hands on")
    void can_require(PublishedModule module) throws IOException {
        String name = module.descriptor().name();
        Path sources = Files.createDirectories(folder.resolve("sources/com/example"));
        Files.writeString(
                folder.resolve("sources/module-info.java"),
                "module com.example.user { requires " + name + "; exports com.example; }");
        StringBuilder source = new StringBuilder("package com.example;\n");
        module.descriptor().exports().stream()
                .filter(exported -> !exported.isQualified())
                .forEach(exported ->
                        source.append("import ").append(exported.source()).append(".*;\n"));
        Files.writeString(sources.resolve("User.java"), source.append("public class User { private User() {} }\n"));

        Path classes = new Javac()
                .modulePath(withWhatLibrariesHandOn(module.runtimeClassPath()))
                .compile(folder.resolve("sources"), folder.resolve("classes"));

        assertThat(classes.resolve("com/example/User.class")).exists();
    }

    /** JUnit hands JSpecify on, which the SDK's own use of it hides from the class path that its build tells. */
    private static List<Path> withWhatLibrariesHandOn(List<Path> jars) {
        boolean needed = ModuleFinder.of(jars.toArray(Path[]::new)).findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(descriptor -> !descriptor.name().startsWith("com.xuqm."))
                .flatMap(descriptor -> descriptor.requires().stream())
                .anyMatch(requires -> requires.name().equals("org.jspecify")
                        && requires.modifiers().contains(Requires.Modifier.TRANSITIVE));
        if (!needed) {
            return jars;
        }
        List<Path> more = new ArrayList<>(jars);
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.matches(".*jspecify-[\\d.]+\\.jar"))
                .map(Path::of)
                .forEach(more::add);
        return more;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("gets no library of annotations from the SDK")
    void gets_no_annotations(PublishedModule module) {
        assertThat(module.pom().dependencies())
                .filteredOn(Pom.Dependency::isHandedOn)
                .noneMatch(dependency -> dependency.groupId().equals("org.jspecify"));
    }
}
