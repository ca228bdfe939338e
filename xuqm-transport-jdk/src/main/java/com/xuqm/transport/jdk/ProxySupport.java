package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.support.ProxyCredentials;
import java.io.IOException;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Basic authentication at a proxy, which the JDK forbids for tunnels, that is for {@code https}, unless the JVM is told
 * otherwise when it starts.
 */
final class ProxySupport {

    private static final String TUNNELS = "jdk.http.auth.tunneling.disabledSchemes";
    private static final String PLAIN = "jdk.http.auth.proxying.disabledSchemes";

    private ProxySupport() {}

    /**
     * Returns the header value that authenticates at the proxy.
     *
     * @return {@code null} if the proxy wants no credentials
     * @throws IllegalArgumentException if the JDK's client would drop it
     */
    static @Nullable String credentials(@Nullable ProxyOptions proxy) {
        String credentials = ProxyCredentials.basic(proxy);
        if (credentials == null) {
            return null;
        }
        Properties defaults = netProperties(Path.of(System.getProperty("java.home", "")));
        check(System.getProperty(TUNNELS, defaults.getProperty(TUNNELS, "")), TUNNELS);
        check(System.getProperty(PLAIN, defaults.getProperty(PLAIN, "")), PLAIN);
        return credentials;
    }

    /** Leads to the proxy, but directly to its exceptions. */
    static ProxySelector selector(TransportOptions options) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                ProxyOptions proxy = options.proxyFor(uri);
                return List.of(
                        proxy == null
                                ? Proxy.NO_PROXY
                                : new Proxy(
                                        Proxy.Type.HTTP,
                                        InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                // the exchange tells
            }
        };
    }

    static void check(String disabledSchemes, String property) {
        if (Arrays.stream(disabledSchemes.split(","))
                .anyMatch(scheme -> scheme.trim().equalsIgnoreCase("Basic"))) {
            throw new IllegalArgumentException(
                    "option proxy: the JDK's HTTP client sends no user and password to a proxy here,"
                            + " because the JVM's property " + property
                            + " lists Basic, as it does by default. Start the JVM with"
                            + " -D" + property
                            + "= (empty), or use xuqm-transport-netty or xuqm-transport-apache instead of"
                            + " xuqm-transport-jdk.");
        }
    }

    /** The JDK's own defaults lie in a file of the runtime, which its public API does not show. */
    private static Properties netProperties(Path javaHome) {
        Properties properties = new Properties();
        Path file = javaHome.resolve("conf").resolve("net.properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            // a runtime without the file: its built-in default lists nothing
            properties.clear();
        }
        return properties;
    }
}
