package com.xuqm.it.packaging;

import com.xuqm.it.support.ProjectFiles;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.json.JsonBindingProvider;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A module that users get, as the build has just made it. Modules are read out of the build, so that a new one is tested, too. */
public record PublishedModule(Path folder) {

    /** Every published jar that is a Java module. */
    public static Stream<PublishedModule> all() {
        return jars().filter(PublishedModule::isNamed);
    }

    /** Those that cannot be one, because what they stand on lies on the class path alone. */
    static Stream<PublishedModule> onTheClassPath() {
        return jars().filter(module -> !module.isNamed());
    }

    private boolean isNamed() {
        return Files.exists(folder.resolve("src/main/java/module-info.java"));
    }

    private static Stream<PublishedModule> jars() {
        return Pom.read(ProjectFiles.root().resolve("pom.xml")).texts("modules/module").stream()
                .map(name -> ProjectFiles.root().resolve(name))
                .filter(PublishedModule::isPublishedJar)
                .map(PublishedModule::new);
    }

    private static boolean isPublishedJar(Path folder) {
        Pom source = Pom.read(folder.resolve("pom.xml"));
        return !source.text("properties/maven.deploy.skip").equals("true")
                && !source.text("packaging").equals("pom")
                && Files.isDirectory(folder.resolve("src/main"));
    }

    static PublishedModule core() {
        return all().filter(module -> module.artifactId().equals("xuqm-core"))
                .findFirst()
                .orElseThrow();
    }

    static List<PublishedModule> transports() {
        return providersOf(HttpTransportProvider.class).toList();
    }

    static List<PublishedModule> bindings() {
        return providersOf(JsonBindingProvider.class).toList();
    }

    /** The transports, bindings and crypto providers. */
    static Stream<PublishedModule> providers() {
        return all().filter(module -> !module.descriptor().provides().isEmpty());
    }

    private static Stream<PublishedModule> providersOf(Class<?> spi) {
        return all().filter(module -> module.descriptor().provides().stream()
                .anyMatch(provides -> provides.service().equals(spi.getName())));
    }

    String artifactId() {
        return folder.getFileName().toString();
    }

    /** The pom as users get it. */
    Pom pom() {
        return Pom.read(folder.resolve(".flattened-pom.xml"));
    }

    Path jar() {
        Path jar = folder.resolve("target/" + artifactId() + "-" + pom().text("version") + ".jar");
        if (!Files.exists(jar)) {
            throw new AssertionError(jar + " is not there; these tests need \"mvn verify\" of the whole project, or of"
                    + " :xuqm-it with -am");
        }
        return jar;
    }

    /** What stands in {@code module-info}. */
    ModuleDescriptor descriptor() {
        return ModuleFinder.of(jar()).findAll().iterator().next().descriptor();
    }

    /** Names of the files in the jar. */
    Set<String> files() {
        try (JarFile file = new JarFile(jar().toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] read(String name) {
        try (JarFile file = new JarFile(jar().toFile())) {
            return file.getInputStream(file.getEntry(name)).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that a user of the module has at run time: its jar and what it hands on. */
    List<Path> runtimeClassPath() {
        try {
            List<Path> jars = new ArrayList<>(List.of(jar()));
            List<String> optional = pom().dependencies().stream()
                    .filter(Pom.Dependency::optional)
                    .map(dependency -> dependency.artifactId() + "-" + dependency.version() + ".jar")
                    .toList();
            Arrays.stream(Files.readString(folder.resolve("target/runtime.classpath"))
                            .split(File.pathSeparator, -1))
                    .filter(path -> !path.isBlank())
                    .map(path -> Path.of(path.trim()))
                    .filter(path -> !optional.contains(path.getFileName().toString()))
                    .forEach(jars::add);
            return jars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Several modules as an application has them together. */
    static List<Path> runtimeClassPath(PublishedModule... modules) {
        return runtimeClassPath(List.of(modules));
    }

    static List<Path> runtimeClassPath(List<PublishedModule> modules) {
        return modules.stream()
                .flatMap(module -> module.runtimeClassPath().stream())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return artifactId();
    }
}
