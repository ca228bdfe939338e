package com.xuqm.tck.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.crypto.MacProvider;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.TransportOptions;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the provider of a transport, a JSON binding or message authentication codes does where the library behind it is missing or too old: it refuses, in one sentence that
 * tells what was found, what is needed, and the remedy. No linkage error comes out of it raw. A provider's tests extend this class:
 *
 * <pre>{@code
 * class GsonVersionTest extends RequiredLibraryContract {
 *     @Override
 *     protected Class<?> provider() {
 *         return GsonJsonBindingProvider.class;
 *     }
 *
 *     @Override
 *     protected Class<?> made() {
 *         return GsonJsonBinding.class;
 *     }
 *
 *     @Override
 *     protected String needed() {
 *         return "com.google.code.gson:gson 2.10 or newer";
 *     }
 *
 *     @Override
 *     protected Old tooOld() {
 *         return new Old("gson", "2.9.1", "com/google/gson/Gson.class", "META-INF/maven/…/pom.properties", "version");
 *     }
 * }
 * }</pre>
 */
public abstract class RequiredLibraryContract {

    @TempDir
    private Path folder;

    /** For subclasses. */
    protected RequiredLibraryContract() {}

    /**
     * A library that is too old.
     *
     * @param artifactId its name
     * @param version the last version that does not do
     * @param classFile the file of a class by which the library is found; it is never loaded
     * @param resource the properties file that tells the version
     * @param key the property
     */
    protected record Old(String artifactId, String version, String classFile, String resource, String key) {

        /** Describes one. */
        public Old {}
    }

    /**
     * Returns the provider that is tested, which has a public constructor without arguments.
     *
     * @return its class
     */
    protected abstract Class<?> provider();

    /**
     * Returns what the provider makes, which an application may make itself as well.
     *
     * @return its class, or that of the provider if an application can have it by that alone
     */
    protected abstract Class<?> made();

    /**
     * Returns what the refusal says is needed.
     *
     * @return such as {@code com.google.code.gson:gson 2.10 or newer}
     */
    protected abstract String needed();

    /**
     * Returns a library that is too old.
     *
     * @return the library
     */
    protected abstract Old tooOld();

    @ParameterizedTest(name = "made by the {0}")
    @ValueSource(strings = {"provider", "application"})
    @DisplayName("refuses to work without the library")
    void refusesToWorkWithoutTheLibrary(String maker) throws Exception {
        assertThat(refusal(maker, null))
                .contains(needed(), "found no " + tooOld().artifactId())
                .containsPattern("; add \\S*:" + tooOld().artifactId() + " .*to the build")
                .doesNotContain("\n");
    }

    @ParameterizedTest(name = "made by the {0}")
    @ValueSource(strings = {"provider", "application"})
    @DisplayName("refuses a library that is too old")
    void refusesALibraryThatIsTooOld(String maker) throws Exception {
        Old old = tooOld();
        write(old.classFile(), "");
        write(old.resource(), old.key() + "=" + old.version());

        assertThat(refusal(maker, folder))
                .contains(needed(), "found " + old.artifactId() + " " + old.version())
                .doesNotContain("\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Makes it where there is nothing but the module, the core and a folder. */
    private String refusal(String maker, @Nullable Path library) throws Exception {
        List<URL> path = new ArrayList<>(List.of(home(provider()), home(XuqmConfigurationException.class)));
        if (library != null) {
            path.add(library.toUri().toURL());
        }
        // No parent but the boot loader: the platform's finds the application's modules.
        try (URLClassLoader loader = new URLClassLoader(path.toArray(new URL[0]), null)) {
            Throwable thrown = catchThrowable(() -> make(loader, maker));
            assertThat(thrown).isInstanceOf(InvocationTargetException.class);
            Throwable failure = Objects.requireNonNull(thrown.getCause(), "what was thrown");
            assertThat(failure.getClass().getName()).isEqualTo(XuqmConfigurationException.class.getName());
            return String.valueOf(failure.getMessage());
        }
    }

    private void make(ClassLoader loader, String maker) throws ReflectiveOperationException {
        Map<Class<?>, Object> arguments = arguments(loader);
        Class<?>[] types = arguments.keySet().toArray(new Class<?>[0]);
        Object[] values = arguments.values().toArray();
        if (maker.equals("provider") || made() == provider()) {
            Class<?> type = loader.loadClass(provider().getName());
            type.getMethod("create", types).invoke(type.getConstructor().newInstance(), values);
        } else {
            loader.loadClass(made().getName()).getConstructor(types).newInstance(values);
        }
    }

    /** What the provider is given, by its type. */
    private Map<Class<?>, Object> arguments(ClassLoader loader) throws ReflectiveOperationException {
        if (HttpTransportProvider.class.isAssignableFrom(provider())) {
            Class<?> options = loader.loadClass(TransportOptions.class.getName());
            return Map.of(options, options.getMethod("defaults").invoke(null));
        }
        Map<Class<?>, Object> arguments = new LinkedHashMap<>();
        if (MacProvider.class.isAssignableFrom(provider())) {
            Class<?> algorithm = loader.loadClass(MacAlgorithm.class.getName());
            arguments.put(
                    algorithm,
                    algorithm.getField(MacAlgorithm.HMAC_SHA256.name()).get(null));
            arguments.put(byte[].class, new byte[] {1});
        }
        return arguments;
    }

    /** The jar or the folder that a class is from. */
    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
