package com.xuqm.sdk.internal.discovery;

import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What to add to a build that lacks modules of the SDK, ready to paste. */
final class Coordinates {

    private static final String MODULE = "com.xuqm.sdk";

    private Coordinates() {}

    /** Lines for Maven and for Gradle, with the version of the core that is running, where that can be told. */
    static String of(List<String> artifacts) {
        return of(artifacts, version(Coordinates.class.getProtectionDomain().getCodeSource()));
    }

    static String of(List<String> artifacts, Optional<String> version) {
        String maven = artifacts.stream()
                .map(artifact -> """
                        <dependency>
                            <groupId>com.xuqm</groupId>
                            <artifactId>%s</artifactId>%s
                        </dependency>
                        """.formatted(
                        artifact,
                        version.map("\n    <version>%s</version>"::formatted).orElse("")))
                .collect(Collectors.joining());
        String gradle = artifacts.stream()
                .map(artifact -> "implementation(\"com.xuqm:" + artifact
                        + version.map(v -> ":" + v).orElse("") + "\")")
                .collect(Collectors.joining("\n"));
        String without = version.isPresent()
                ? ""
                : "\n\n(where the build does not import xuqm-bom, with the version of xuqm-core)";
        return maven + "\nor in Gradle\n\n" + gradle + without;
    }

    /**
     * The compiler writes the version into the module's descriptor, which is in the jar whether or not the jar is on the module path. A fat
     * jar has lost it, or has somebody else's.
     */
    static Optional<String> version(@Nullable CodeSource source) {
        try {
            return source == null
                    ? Optional.empty()
                    : ModuleFinder.of(Path.of(source.getLocation().toURI()))
                            .find(MODULE)
                            .flatMap(module -> module.descriptor().rawVersion());
        } catch (URISyntaxException | RuntimeException e) {
            // Nested jars, class loaders with URLs of their own: whoever is to be helped must not be hindered.
            return Optional.empty();
        }
    }
}
