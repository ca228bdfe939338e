package com.xuqm.tck.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingProvider;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link JsonBindingProvider} must do, so that the SDK finds it. A provider's tests extend this class. */
public abstract class JsonBindingProviderContract {

    private static final String SERVICE = JsonBindingProvider.class.getName();

    /** For subclasses. */
    protected JsonBindingProviderContract() {}

    /**
     * Returns the provider that is tested.
     *
     * @return a provider
     */
    protected abstract JsonBindingProvider provider();

    @Test
    @DisplayName("has a short lower-case name")
    void hasAShortName() {
        assertThat(provider().name()).matches("[a-z][a-z0-9-]{0,19}");
    }

    @Test
    @DisplayName("makes a new binding each time")
    void makesBindings() {
        JsonBinding one = provider().create();
        assertThat(one).isNotSameAs(provider().create());
        assertThat(one.toJson(null)).asString(StandardCharsets.UTF_8).isEqualTo("null");
    }

    @Test
    @DisplayName("is found by the service loader")
    void isFound() {
        ClassLoader loader = provider().getClass().getClassLoader();
        assertThat(ServiceLoader.load(JsonBindingProvider.class, loader).stream()
                        .map(ServiceLoader.Provider::type))
                .contains(provider().getClass());
    }

    @Test
    @DisplayName("is listed in META-INF/services, for the class path")
    void isListedForTheClassPath() throws Exception {
        try (URLClassLoader own = new URLClassLoader(new URL[] {home(provider().getClass())}, null)) {
            URL services = own.findResource("META-INF/services/" + SERVICE);
            assertThat(services).isNotNull();
            assertThat(read(services).lines().map(String::strip))
                    .contains(provider().getClass().getName());
        }
    }

    @Test
    @DisplayName("is provided by its module, for the module path")
    void isProvidedForTheModulePath() throws Exception {
        Path home = Path.of(home(provider().getClass()).toURI());
        List<String> provided = ModuleFinder.of(home).findAll().stream()
                .flatMap(module -> module.descriptor().provides().stream())
                .filter(provides -> provides.service().equals(SERVICE))
                .map(Provides::providers)
                .flatMap(List::stream)
                .toList();
        assertThat(provided).contains(provider().getClass().getName());
    }

    @Test
    @DisplayName("is made without the JSON library")
    void isMadeWithoutTheLibrary() throws Exception {
        URL[] onlyOwnAndCore = {home(provider().getClass()), home(JsonBindingProvider.class)};
        // No parent but the boot loader: the platform's finds the application's modules.
        try (URLClassLoader loader = new URLClassLoader(onlyOwnAndCore, null)) {
            Class<?> type = loader.loadClass(provider().getClass().getName());
            assertThat(type).isNotSameAs(provider().getClass());
            Object alone = type.getConstructor().newInstance();
            assertThat(type.getMethod("name").invoke(alone))
                    .isEqualTo(provider().name());
            assertThat(type.getMethod("rank").invoke(alone))
                    .isEqualTo(provider().rank());
        }
    }

    /** The jar or the folder that a class is from. */
    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static String read(URL url) throws IOException {
        try (var in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
