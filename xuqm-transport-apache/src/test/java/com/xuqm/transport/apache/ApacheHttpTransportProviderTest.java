package com.xuqm.transport.apache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.TransportOptions;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the provider of the transport by Apache HttpClient")
class ApacheHttpTransportProviderTest {

    private static final String SERVICE = HttpTransportProvider.class.getName();

    private final HttpTransportProvider provider = new ApacheHttpTransportProvider();

    @Test
    void isCalledApacheAndRanksBetweenNettyAndTheJdk() {
        assertThat(provider.name()).isEqualTo("apache");
        assertThat(provider.rank()).isEqualTo(200);
    }

    @Test
    void makesANewTransportEachTime() {
        try (HttpTransport one = provider.create(TransportOptions.defaults());
                HttpTransport other = provider.create(TransportOptions.defaults())) {
            assertThat(one).isInstanceOf(ApacheHttpTransport.class).isNotSameAs(other);
        }
    }

    @Test
    void isDeclaredForTheClassPathAsForTheModulePath() throws Exception {
        List<String> forTheModulePath = ModuleFinder.of(Path.of(home(provider.getClass()))).findAll().stream()
                .flatMap(module -> module.descriptor().provides().stream())
                .filter(provides -> provides.service().equals(SERVICE))
                .map(Provides::providers)
                .flatMap(List::stream)
                .toList();
        try (URLClassLoader alone =
                        new URLClassLoader(new URL[] {home(provider.getClass()).toURL()}, null);
                InputStream services = alone.getResourceAsStream("META-INF/services/" + SERVICE)) {
            assertThat(services).isNotNull();
            assertThat(new String(services.readAllBytes(), UTF_8).lines())
                    .containsExactly(provider.getClass().getName())
                    .isEqualTo(forTheModulePath);
        }
    }

    @Test
    void isMadeWithoutHttpClient() throws Exception {
        URL[] onlyOwnAndCore = {
            home(provider.getClass()).toURL(), home(HttpTransportProvider.class).toURL()
        };
        // the boot loader for a parent, since the platform's finds the application's modules
        try (URLClassLoader loader = new URLClassLoader(onlyOwnAndCore, null)) {
            Class<?> type = loader.loadClass(provider.getClass().getName());
            assertThat(type).isNotSameAs(provider.getClass());
            Object alone = type.getConstructor().newInstance();
            assertThat(type.getMethod("name").invoke(alone)).isEqualTo("apache");
            assertThat(type.getMethod("rank").invoke(alone)).isEqualTo(200);
        }
    }

    /** The jar or the folder that a class is from. */
    private static URI home(Class<?> type) throws Exception {
        return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    }
}
