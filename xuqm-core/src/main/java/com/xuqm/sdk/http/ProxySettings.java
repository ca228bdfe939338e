package com.xuqm.sdk.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads which proxy the JVM's properties or the environment of the process name. */
final class ProxySettings {

    /** What the JDK takes where the property is not set. */
    private static final String JDK_EXCEPTIONS = "localhost|127.*|[::1]|0.0.0.0|[::0]";

    private static final List<String> LOOPBACK = List.of("localhost", "*.localhost", "127.*", "[::1]");

    private ProxySettings() {}

    static @Nullable ProxyOptions of(Properties properties) {
        for (String scheme : new String[] {"https", "http"}) {
            String host = properties.getProperty(scheme + ".proxyHost", "").trim();
            if (!host.isEmpty()) {
                String user = properties.getProperty(scheme + ".proxyUser");
                return new ProxyOptions(
                        host,
                        port(
                                scheme + ".proxyPort",
                                properties.getProperty(scheme + ".proxyPort", scheme.equals("https") ? "443" : "80")),
                        user,
                        user == null ? null : properties.getProperty(scheme + ".proxyPassword", ""),
                        ProxyExceptions.ofProperty(properties.getProperty("http.nonProxyHosts", JDK_EXCEPTIONS)));
            }
        }
        return null;
    }

    private static int port(String property, String value) {
        try {
            return Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the system property " + property + " must be a port, 1 to 65535");
        }
    }

    static @Nullable ProxyOptions of(Map<String, String> environment) {
        List<String> names =
                new ArrayList<>(List.of("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy"));
        if (!environment.containsKey(
                "REQUEST_METHOD")) { // else it may be a header that a stranger sent to a CGI program
            names.add("HTTP_PROXY");
        }
        for (String name : names) {
            String value = environment.getOrDefault(name, "").trim();
            if (!value.isEmpty()) {
                return proxy(name, value, exceptions(environment));
            }
        }
        return null;
    }

    private static List<String> exceptions(Map<String, String> environment) {
        List<String> all = new ArrayList<>(LOOPBACK);
        String lower = environment.get("no_proxy");
        all.addAll(ProxyExceptions.ofVariable(lower == null ? environment.getOrDefault("NO_PROXY", "") : lower));
        return all;
    }

    /** Never shows the value, in which there may be a password. */
    private static ProxyOptions proxy(String name, String value, List<String> exceptions) {
        URI uri;
        try {
            uri = new URI(value.contains("://") ? value : "http://" + value);
        } catch (URISyntaxException e) {
            throw wrong(name, "is not a URL such as http://proxy.example.com:3128");
        }
        if (!"http".equalsIgnoreCase(uri.getScheme())) {
            throw wrong(
                    name,
                    "names a proxy of another kind (" + uri.getScheme()
                            + "); only HTTP proxies can be used, which are spoken to without TLS, such as http://proxy.example.com:3128");
        }
        if (uri.getHost() == null) {
            throw wrong(name, "has no valid host, as http://proxy.example.com:3128 has one");
        }
        String info = uri.getRawUserInfo();
        int colon = info == null ? -1 : info.indexOf(':');
        try {
            return new ProxyOptions(
                    uri.getHost().replaceAll("^\\[|]$", ""),
                    uri.getPort() < 0 ? 80 : uri.getPort(),
                    info == null ? null : decoded(colon < 0 ? info : info.substring(0, colon)),
                    info == null ? null : colon < 0 ? "" : decoded(info.substring(colon + 1)),
                    exceptions);
        } catch (IllegalArgumentException e) {
            throw wrong(name, "does not fit: " + e.getMessage());
        }
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException wrong(String name, String reason) {
        return new IllegalArgumentException("the environment variable " + name + " " + reason);
    }
}
