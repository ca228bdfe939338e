package com.xuqm.transport.netty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.TransportOptions;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import org.junit.jupiter.api.Test;

class NettyHttpTransportProviderTest {

    private static final String SPI = HttpTransportProvider.class.getName();

    @Test
    void isCalledNettyAndRanksFirst() {
        NettyHttpTransportProvider provider = new NettyHttpTransportProvider();
        assertThat(provider.name()).isEqualTo("netty");
        assertThat(provider.rank()).isEqualTo(300);
        try (HttpTransport transport = provider.create(TransportOptions.defaults())) {
            assertThat(transport).isInstanceOf(NettyHttpTransport.class);
        }
    }

    @Test
    void servicesFileAndModuleNameTheSameProvider() throws IOException {
        try (InputStream services = NettyHttpTransport.class.getResourceAsStream("/META-INF/services/" + SPI);
                InputStream module = NettyHttpTransport.class.getResourceAsStream("/module-info.class")) {
            assertThat(new String(services.readAllBytes(), UTF_8).lines())
                    .containsExactly(NettyHttpTransportProvider.class.getName());
            assertThat(ModuleDescriptor.read(module).provides()).singleElement().satisfies(provides -> {
                assertThat(provides.service()).isEqualTo(SPI);
                assertThat(provides.providers()).containsExactly(NettyHttpTransportProvider.class.getName());
            });
        }
    }

    @Test
    void canBeMadeWhereNettyIsAbsent() throws ReflectiveOperationException {
        Class<?> type = Class.forName(NettyHttpTransportProvider.class.getName(), true, new WithoutNetty());
        HttpTransportProvider provider =
                (HttpTransportProvider) type.getConstructor().newInstance();
        assertThat(provider.name()).isEqualTo("netty");
        assertThat(provider.rank()).isEqualTo(300);
        assertThatThrownBy(() -> provider.create(TransportOptions.defaults()))
                .isInstanceOf(XuqmConfigurationException.class)
                .hasCauseInstanceOf(LinkageError.class);
    }

    @Test
    void refusesHttp2AndSaysWhatToDo() {
        TransportOptions options = TransportOptions.builder().http2(true).build();
        assertThatThrownBy(() -> new NettyHttpTransportProvider().create(options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("http2")
                .hasMessageContaining("xuqm-transport-jdk");
    }

    /** Loads the transport's classes anew, and finds no class of Netty for them. */
    private static final class WithoutNetty extends ClassLoader {

        private static final String OWN = NettyHttpTransport.class.getPackageName() + ".";

        WithoutNetty() {
            super(NettyHttpTransport.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("io.netty.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(OWN)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            String file = name.substring(OWN.length()) + ".class";
            try (InputStream in = NettyHttpTransport.class.getResourceAsStream(file)) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
