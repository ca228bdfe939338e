package com.xuqm.sdk.library;

import com.xuqm.sdk.internal.check.Checks;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One artifact of a library, and how its version is told. Immutable.
 *
 * <p>A version is believed only where it belongs to the copy of the library that the module uses: what a class of the library says
 * itself, or a properties file that lies in the same jar or folder as that class. Other jars may hold the files of copies of their own.
 */
public final class LibraryPart {

    private record Metadata(String resource, String key) {}

    private final String groupId;
    private final String artifactId;
    private final String lowest;
    private final String className;
    private final List<Metadata> metadata;
    private final Supplier<@Nullable String> own;
    private final @Nullable BooleanSupplier proof;

    private LibraryPart(
            String groupId,
            String artifactId,
            String lowest,
            String className,
            List<Metadata> metadata,
            Supplier<@Nullable String> own,
            @Nullable BooleanSupplier proof) {
        this.groupId = groupId;
        this.artifactId = artifactId;
        this.lowest = lowest;
        this.className = className;
        this.metadata = metadata;
        this.own = own;
        this.proof = proof;
    }

    /**
     * Describes a part whose version is told by the {@code pom.properties} that Maven puts into jars.
     *
     * @param groupId the group, such as {@code com.google.code.gson}
     * @param artifactId the artifact, such as {@code gson}
     * @param lowest the lowest version that the module works with: numbers with dots between them, such as {@code 2.10}
     * @param className a class of the part that the module uses; it is not loaded
     * @return the part
     */
    public static LibraryPart of(String groupId, String artifactId, String lowest, String className) {
        String group = Checks.notBlank("groupId", groupId);
        String artifact = Checks.notBlank("artifactId", artifactId);
        String version = Checks.notBlank("lowest", lowest);
        if (Version.parse(version) == null) {
            throw new IllegalArgumentException("lowest must begin with two numbers, such as 2.10");
        }
        String pom = "META-INF/maven/" + group + "/" + artifact + "/pom.properties";
        return new LibraryPart(
                group,
                artifact,
                version,
                Checks.notBlank("className", className),
                List.of(new Metadata(pom, "version")),
                () -> null,
                null);
    }

    /**
     * Adds a properties file that tells the version. It is asked before those that are there already.
     *
     * @param resource the file, such as {@code org/example/version.properties}
     * @param key the property
     * @return a part that differs in this
     */
    public LibraryPart withVersionIn(String resource, String key) {
        List<Metadata> more = new ArrayList<>();
        more.add(new Metadata(Checks.notBlank("resource", resource), Checks.notBlank("key", key)));
        more.addAll(metadata);
        return new LibraryPart(groupId, artifactId, lowest, className, List.copyOf(more), own, proof);
    }

    /**
     * Names code of the library that tells the version. It is asked before all files, and may fail to link.
     *
     * @param version tells the version, {@code null} if it is not known
     * @return a part that differs in this
     */
    public LibraryPart withVersionOf(Supplier<@Nullable String> version) {
        return new LibraryPart(
                groupId, artifactId, lowest, className, metadata, Checks.notNull("version", version), proof);
    }

    /**
     * Adds a proof that the library is new enough, such as the use of a method that came with the lowest version. It decides where the
     * version is not known. Where it holds, a version that says otherwise is that of another copy, as in a fat jar whose files were laid
     * over each other, and is not believed.
     *
     * @param test tells whether the library is new enough; it may say no by failing to link
     * @return a part that differs in this
     */
    public LibraryPart withProof(BooleanSupplier test) {
        return new LibraryPart(groupId, artifactId, lowest, className, metadata, own, Checks.notNull("test", test));
    }

    /** Tells whether it is known to be too old. What is not known is tried. */
    boolean isTooOld(ClassLoader loader) {
        Version found = Version.parse(version(loader));
        Version needed = Version.parse(lowest);
        if (found == null || needed == null) {
            return proof != null && !isMissing(loader) && !holds(proof);
        }
        return found.compareTo(needed) < 0 && (proof == null || !holds(proof));
    }

    /** Tells whether it cannot be seen. It may be there all the same: a native image has no files of classes. */
    boolean isMissing(ClassLoader loader) {
        return version(loader) == null && loader.getResource(classFile()) == null;
    }

    String coordinates() {
        return groupId + ":" + artifactId;
    }

    String needed() {
        return coordinates() + " " + lowest + " or newer";
    }

    String found(ClassLoader loader) {
        if (isMissing(loader)) {
            return "no " + artifactId;
        }
        String version = version(loader);
        return artifactId + (version == null ? " of an unknown version" : " " + version);
    }

    private static boolean holds(BooleanSupplier proof) {
        try {
            return proof.getAsBoolean();
        } catch (LinkageError e) {
            return false;
        }
    }

    private @Nullable String version(ClassLoader loader) {
        String told = toldByItself();
        if (told != null) {
            return told;
        }
        URL home = loader.getResource(classFile());
        if (home == null) {
            return null;
        }
        String container = home.toString()
                .substring(0, home.toString().length() - classFile().length());
        for (Metadata each : metadata) {
            String version = read(loader, each, container);
            if (version != null) {
                return version;
            }
        }
        return null;
    }

    private @Nullable String toldByItself() {
        try {
            return own.get();
        } catch (LinkageError e) {
            return null; // there is none, or it does not tell
        }
    }

    private String classFile() {
        return className.replace('.', '/') + ".class";
    }

    private static @Nullable String read(ClassLoader loader, Metadata metadata, String container) {
        try {
            for (URL url : Collections.list(loader.getResources(metadata.resource()))) {
                if (url.toString().startsWith(container)) {
                    return property(url, metadata.key());
                }
            }
        } catch (IOException | IllegalArgumentException e) { // not to be read, or no properties
            return null;
        }
        return null;
    }

    private static @Nullable String property(URL url, String key) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false); // which would keep the jar open
        try (InputStream in = connection.getInputStream()) {
            Properties properties = new Properties();
            properties.load(in);
            String value = properties.getProperty(key);
            return value == null || value.isBlank() ? null : value.trim();
        }
    }
}
