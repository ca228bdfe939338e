package com.xuqm.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.TransportOptions;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("discovery of the JDK's transport")
class JdkHttpTransportProviderTest {

    private static final String SERVICE = "com.xuqm.sdk.http.HttpTransportProvider";
    private static final String PROVIDER = "com.xuqm.transport.jdk.JdkHttpTransportProvider";

    @Test
    @DisplayName("the service loader finds it under its name and rank")
    void found() {
        // the tests run inside of the module, which looks for no transports itself
        JdkHttpTransportProviderTest.class.getModule().addUses(HttpTransportProvider.class);
        List<HttpTransportProvider> found =
                ServiceLoader.load(HttpTransportProvider.class, HttpTransportProvider.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(provider -> provider.name().equals("jdk"))
                        .toList();
        assertThat(found).singleElement().satisfies(provider -> {
            assertThat(provider).isInstanceOf(JdkHttpTransportProvider.class);
            assertThat(provider.rank()).isEqualTo(100);
            try (HttpTransport transport = provider.create(TransportOptions.defaults())) {
                assertThat(transport).isInstanceOf(JdkHttpTransport.class);
            }
        });
    }

    @Test
    @DisplayName("the services file, for the class path, and the module descriptor, for the module path, agree")
    void declaredTwice() throws IOException {
        try (InputStream services = resource("/META-INF/services/" + SERVICE);
                InputStream module = resource("/module-info.class")) {
            assertThat(services).isNotNull();
            assertThat(new String(services.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(PROVIDER + "\n");
            assertThat(module).isNotNull();
            assertThat(ModuleDescriptor.read(module).provides()).singleElement().satisfies(provides -> {
                assertThat(provides.service()).isEqualTo(SERVICE);
                assertThat(provides.providers()).containsExactly(PROVIDER);
            });
        }
    }

    private static InputStream resource(String name) {
        return JdkHttpTransportProvider.class.getResourceAsStream(name);
    }

    @Test
    @DisplayName("a host resolver, which the JDK's client cannot be given, is refused with advice")
    void refusesHostResolver() {
        TransportOptions options =
                TransportOptions.builder().hostResolver(host -> List.of()).build();
        assertThatThrownBy(() -> new JdkHttpTransportProvider().create(options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("option hostResolver: ")
                .hasMessageContaining("xuqm-transport-netty");
    }

    @Test
    @DisplayName("making the provider loads no class of the HTTP client behind it")
    void loadsNothing() throws Exception {
        try (RecordingLoader loader = RecordingLoader.of(JdkHttpTransportProvider.class)) {
            Object provider = loader.loadClass(PROVIDER).getConstructor().newInstance();
            provider.getClass().getMethod("name").invoke(provider);
            provider.getClass().getMethod("rank").invoke(provider);
            assertThat(loader.loaded()).contains(PROVIDER).noneMatch(name -> name.startsWith("java.net.http."));
            assertThat(loader.loaded()).doesNotContain("com.xuqm.transport.jdk.JdkHttpTransport");
        }
    }
}
