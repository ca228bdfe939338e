package com.xuqm.it.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.it.support.ProjectFiles;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A published jar")
class PublishedJarsIT {

    private static final String SERVICES = "META-INF/services/";
    /** Where Spring looks for what a starter has, and editors for its properties. */
    private static final String SPRING =
            "META-INF/(spring/[\\w.]+\\.imports|spring\\.factories|(additional-)?spring-configuration-metadata\\.json)";

    private static final int JAVA_17 = 61;

    static Stream<PublishedModule> modules() {
        return PublishedModule.all();
    }

    static Stream<PublishedModule> providers() {
        return PublishedModule.providers();
    }

    @Test
    @DisplayName("of each kind is there")
    void there_are_jars() {
        assertThat(modules())
                .extracting(PublishedModule::artifactId)
                .contains("xuqm-core", "xuqm-tck", "xuqm-emulator");
        assertThat(PublishedModule.transports()).isNotEmpty();
        assertThat(PublishedModule.bindings()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("is a module that opens itself to nobody at large and exports no internals")
    void is_a_module(PublishedModule module) {
        ModuleDescriptor descriptor = module.descriptor();

        assertThat(module.files()).contains("module-info.class");
        assertThat(descriptor.isOpen()).isFalse();
        assertThat(descriptor.opens()).allMatch(opens -> opens.isQualified());
        assertThat(descriptor.exports())
                .isNotEmpty()
                .extracting(Exports::source)
                .allMatch(name -> name.equals(descriptor.name()) || name.startsWith(descriptor.name() + "."))
                .noneMatch(name -> name.contains(".internal") && !isForOurModules(descriptor, name));
        assertThat(descriptor.requires())
                .filteredOn(requires -> requires.name().equals("org.jspecify"))
                .allMatch(requires -> requires.modifiers().equals(Set.of(ModuleDescriptor.Requires.Modifier.STATIC)));
    }

    @Test
    @DisplayName("that is no module says by which name it is one on a module path")
    void has_an_automatic_name() {
        assertThat(PublishedModule.onTheClassPath().toList()).singleElement().satisfies(module -> {
            assertThat(module.artifactId()).isEqualTo("xuqm-flink");
            assertThat(module.descriptor().isAutomatic()).isTrue();
            assertThat(module.descriptor().name()).isEqualTo("com.xuqm.flink");
        });
    }

    private static boolean isForOurModules(ModuleDescriptor descriptor, String name) {
        return descriptor.exports().stream()
                .filter(exports -> exports.source().equals(name))
                .allMatch(exports -> exports.isQualified()
                        && exports.targets().stream().allMatch(target -> target.startsWith("com.xuqm.")));
    }

    @Test
    @DisplayName("shares no package with another")
    void packages_are_in_one_jar() {
        Map<String, Set<String>> jars = new TreeMap<>();
        modules()
                .forEach(module -> module.descriptor()
                        .packages()
                        .forEach(name -> jars.computeIfAbsent(name, key -> new TreeSet<>())
                                .add(module.artifactId())));

        assertThat(jars)
                .isNotEmpty()
                .allSatisfy((name, owners) -> assertThat(owners).hasSize(1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("providers")
    @DisplayName("declares the same providers in META-INF/services and in module-info")
    void declares_providers_twice(PublishedModule module) {
        Map<String, List<String>> byServices = new HashMap<>();
        module.files().stream()
                .filter(file -> file.startsWith(SERVICES))
                .forEach(file -> byServices.put(
                        file.substring(SERVICES.length()),
                        new String(module.read(file), UTF_8)
                                .lines()
                                .map(line -> line.replaceFirst("#.*", "").trim())
                                .filter(line -> !line.isEmpty())
                                .toList()));
        Map<String, List<String>> byModule = module.descriptor().provides().stream()
                .collect(Collectors.toMap(ModuleDescriptor.Provides::service, ModuleDescriptor.Provides::providers));

        assertThat(byServices).isEqualTo(byModule);
        assertThat(module.files())
                .containsAll(byModule.values().stream()
                        .flatMap(List::stream)
                        .map(name -> name.replace('.', '/') + ".class")
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("has META-INF/services for what module-info provides, and none besides")
    void services_belong_to_providers(PublishedModule module) {
        assertThat(module.files().stream().filter(file -> file.startsWith(SERVICES)))
                .hasSameSizeAs(module.descriptor().provides());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("holds the module's own classes and what belongs to them, and nothing else")
    void holds_nothing_else(PublishedModule module) {
        String own = module.descriptor().name().replace('.', '/');
        String artifact = "com.xuqm/" + module.artifactId() + "/";

        assertThat(module.files())
                .isNotEmpty()
                .filteredOn(file -> !file.matches(own + "/([a-z0-9]+/)*[\\w$-]+\\.class"))
                .filteredOn(file -> !file.equals("module-info.class"))
                .filteredOn(file -> !file.equals("META-INF/MANIFEST.MF"))
                .filteredOn(file -> !file.matches(own + "/schema/[a-z0-9-]+\\.sql"))
                .filteredOn(file -> !file.matches("com/xuqm/emulator/internal/console/[a-z0-9]+\\.(js|css|html|svg)"))
                .filteredOn(file -> !file.matches("META-INF/(LICENSE|NOTICE)"))
                .filteredOn(file -> !file.startsWith(SERVICES + "com.xuqm."))
                .filteredOn(file -> !file.matches(SPRING))
                .filteredOn(file -> !file.equals("META-INF/native-image/" + artifact + "reachability-metadata.json"))
                .filteredOn(file -> !file.matches("META-INF/maven/" + artifact + "pom\\.(xml|properties)"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("holds the licence, and the notice that the licence asks to hand on")
    void holds_the_licence(PublishedModule module) throws IOException {
        for (String file : List.of("LICENSE", "NOTICE")) {
            assertThat(module.read("META-INF/" + file))
                    .isEqualTo(Files.readAllBytes(ProjectFiles.root().resolve(file)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("runs on Java 17, by whichever JDK it was built")
    void runs_on_java_17(PublishedModule module) {
        assertThat(module.files())
                .filteredOn(file -> file.endsWith(".class"))
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(classFileVersion(module.read(file))).isEqualTo(JAVA_17));
    }

    private static int classFileVersion(byte[] classFile) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.readInt();
            in.readUnsignedShort();
            return in.readUnsignedShort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("says nothing of who built it, and gives itself no other module name")
    void manifest_is_plain(PublishedModule module) throws IOException {
        Attributes manifest =
                new Manifest(new ByteArrayInputStream(module.read("META-INF/MANIFEST.MF"))).getMainAttributes();

        assertThat(manifest.keySet())
                .extracting(Object::toString)
                .doesNotContain("Built-By", "Automatic-Module-Name", "Class-Path", "Multi-Release");
    }
}
