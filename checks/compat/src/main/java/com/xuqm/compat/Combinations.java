package com.xuqm.compat;

import com.xuqm.compat.Combination.Expected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.util.version.GenericVersionScheme;
import org.eclipse.aether.version.InvalidVersionSpecificationException;
import org.eclipse.aether.version.Version;

/** All that is tried: each library at its lowest version, at those of each Spring Boot, at the newest, and where it is too old or missing. */
final class Combinations {

    private static final String BOOT = "org.springframework.boot:spring-boot-dependencies";
    private static final List<String> BOOTS = List.of("3.3.13", "3.4.13", "3.5.16", "4.0.7", "4.1.0");
    private static final List<String> BOOT_APPLICATIONS = List.of("3.5.16", "4.0.7", "4.1.0");
    private static final String PLAIN = "com.xuqm.compat.consumer.Consumer";
    private static final String TEST = "com.xuqm.compat.consumer.JUnitConsumer";
    private static final String APPLICATION = "com.xuqm.compat.boot.Application";

    private final ClassPaths paths;
    private final GenericVersionScheme scheme = new GenericVersionScheme();
    private final List<Combination> all = new ArrayList<>();

    Combinations(ClassPaths paths) {
        this.paths = paths;
    }

    List<Combination> all() throws RepositoryException {
        for (Library library : Library.values()) {
            String tooOld = library.tooOld();
            if (tooOld != null) {
                pinned(library, tooOld, "one below the lowest");
                missing(library);
            }
            pinned(library, library.lowest(), "the lowest");
            for (String boot : BOOTS) {
                byBoot(library, boot);
            }
            pinned(library, library.newest(), "the newest tested");
        }
        besides();
        for (String boot : BOOT_APPLICATIONS) {
            application(boot, "xuqm-transport-apache", "xuqm-json-gson");
            application(boot, "xuqm-transport-netty", "xuqm-json-jackson");
        }
        return List.copyOf(all);
    }

    private void pinned(Library library, String version, String origin) throws RepositoryException {
        String bom = library.bom();
        add(
                library,
                version,
                origin,
                bom == null
                        ? List.of(ClassPaths.library(library.coordinates(), version))
                        : paths.managedBy(bom, version));
    }

    private void byBoot(Library library, String boot) throws RepositoryException {
        List<Dependency> managed = paths.managedBy(BOOT, boot);
        if (found(managed, library.coordinates()).isPresent()) { // the others leave it to the application
            add(library, version(managed, library.coordinates()), "Spring Boot " + boot, managed);
        }
    }

    private void add(Library library, String version, String origin, List<Dependency> managed)
            throws InvalidVersionSpecificationException {
        List<Dependency> direct = new ArrayList<>(modules(library.modules()));
        if (library.isTestLibrary()) {
            direct.add(ClassPaths.library(library.coordinates(), version));
            String launcher = "org.junit.platform:junit-platform-launcher";
            direct.add(ClassPaths.library(launcher, version(managed, launcher)));
        }
        Version lowest = scheme.parseVersion(library.lowest());
        boolean tooOld = lowest.compareTo(scheme.parseVersion(version)) > 0;
        all.add(new Combination(
                library.title(),
                version,
                origin,
                direct,
                managed,
                library.isTestLibrary() ? TEST : PLAIN,
                tooOld ? Expected.IS_REFUSED : Expected.WORKS));
    }

    private void missing(Library library) {
        String group = library.coordinates().substring(0, library.coordinates().indexOf(':'));
        all.add(new Combination(
                library.title(),
                "none",
                "excluded in the build",
                library.modules().stream()
                        .map(module -> paths.module(module, group))
                        .toList(),
                List.of(),
                PLAIN,
                Expected.IS_REFUSED));
    }

    /** What is too old does no harm where nobody asked for it by name, and another does the work. */
    private void besides() throws RepositoryException {
        String boot = BOOTS.get(0);
        List<Dependency> managed = paths.managedBy(BOOT, boot);
        all.add(new Combination(
                "Jackson and HttpClient",
                version(managed, Library.JACKSON.coordinates()) + ", "
                        + version(managed, Library.HTTPCLIENT.coordinates()),
                "Spring Boot " + boot + ", with `xuqm-json-gson` and `xuqm-transport-jdk` beside",
                modules(List.of("xuqm-transport-apache", "xuqm-transport-jdk", "xuqm-json-jackson", "xuqm-json-gson")),
                managed,
                PLAIN,
                Expected.WORKS));
    }

    private void application(String boot, String transport, String json) throws RepositoryException {
        List<Dependency> managed = paths.managedBy(BOOT, boot);
        List<Dependency> direct = new ArrayList<>(modules(List.of(transport, json)));
        direct.add(ClassPaths.library("org.springframework.boot:spring-boot-starter", boot));
        all.add(new Combination(
                "A Spring Boot application",
                boot,
                "`" + transport + "`, `" + json + "`",
                direct,
                managed,
                APPLICATION,
                Expected.WORKS));
    }

    private List<Dependency> modules(List<String> names) {
        return Stream.concat(Stream.of("xuqm-core"), names.stream())
                .map(paths::module)
                .toList();
    }

    private static String version(List<Dependency> managed, String coordinates) {
        return found(managed, coordinates)
                .orElseThrow(() -> new IllegalStateException(coordinates + " is not managed"))
                .getVersion();
    }

    private static Optional<Artifact> found(List<Dependency> managed, String coordinates) {
        return managed.stream()
                .map(Dependency::getArtifact)
                .filter(artifact -> (artifact.getGroupId() + ":" + artifact.getArtifactId()).equals(coordinates)
                        && artifact.getClassifier().isEmpty())
                .findFirst();
    }
}
