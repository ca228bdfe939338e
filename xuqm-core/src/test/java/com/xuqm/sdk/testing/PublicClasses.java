package com.xuqm.sdk.testing;

import com.xuqm.sdk.XuqmClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All public classes of the exported packages, nested ones included, as they were compiled. */
public final class PublicClasses {

    /** For the SDK's own modules alone, except what the builders of clients inherit. */
    private static final String ENGINE = "com.xuqm.sdk.engine.";

    private PublicClasses() {}

    public static List<Class<?>> all() {
        try {
            Path classes = Path.of(XuqmClient.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file)
                                .toString()
                                .replace('/', '.')
                                .replace('\\', '.'))
                        .filter(file -> file.startsWith("com.xuqm.") && file.endsWith(".class"))
                        .filter(file -> !file.startsWith(ENGINE) || file.contains("ServiceClientBuilder"))
                        .filter(file -> !file.contains(".internal.") && !file.endsWith("package-info.class"))
                        .<Class<?>>map(file -> load(file.substring(0, file.length() - ".class".length())))
                        .filter(PublicClasses::isPublic)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }
}
