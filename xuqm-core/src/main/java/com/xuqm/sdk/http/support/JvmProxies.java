package com.xuqm.sdk.http.support;

import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.TransportOptions;
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
 * Proxies as {@code java.net.http} takes them: their choice, and basic authentication, which the JDK forbids for tunnels, that is for {@code https}, unless the JVM is told
 * otherwise when it starts.
 */
public final class JvmProxies {

    private static final String TUNNELS = "jdk.http.auth.tunneling.disabledSchemes";
    private static final String PLAIN = "jdk.http.auth.proxying.disabledSchemes";

    private JvmProxies() {}

    /**
     * Returns the header value that authenticates at the proxy.
     *
     * @param proxy the option
     * @param otherwise what else can be done where the JDK's client would drop it, such as {@code use …}
     * @return the value, or {@code null} if the proxy wants no credentials
     * @throws IllegalArgumentException if the JDK's client would drop it; the text says what to do
     */
    public static @Nullable String credentials(@Nullable ProxyOptions proxy, String otherwise) {
        String credentials = ProxyCredentials.basic(proxy);
        if (credentials == null) {
            return null;
        }
        Properties defaults = netProperties(Path.of(System.getProperty("java.home", "")));
        check(System.getProperty(TUNNELS, defaults.getProperty(TUNNELS, "")), TUNNELS, otherwise);
        check(System.getProperty(PLAIN, defaults.getProperty(PLAIN, "")), PLAIN, otherwise);
        return credentials;
    }

    /**
     * Returns what leads to the proxy, but directly to its exceptions.
     *
     * @param options the settings
     * @return the selector
     */
    public static ProxySelector selector(TransportOptions options) {
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

    static void check(String disabledSchemes, String property, String otherwise) {
        if (Arrays.stream(disabledSchemes.split(","))
                .anyMatch(scheme -> scheme.trim().equalsIgnoreCase("Basic"))) {
            throw new IllegalArgumentException(
                    "option proxy: the JDK's HTTP client sends no user and password to a proxy here,"
                            + " because the JVM's property " + property
                            + " lists Basic, as it does by default. Start the JVM with"
                            + " -D" + property
                            + "= (empty), or " + otherwise + ".");
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
