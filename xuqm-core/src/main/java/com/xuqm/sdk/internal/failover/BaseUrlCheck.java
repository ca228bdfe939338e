package com.xuqm.sdk.internal.failover;

import com.xuqm.sdk.internal.answer.HostFault;
import com.xuqm.sdk.internal.check.Checks;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks the base URL of a host of the service. */
public final class BaseUrlCheck {

    private BaseUrlCheck() {}

    /**
     * Checks a base URL.
     *
     * @param field the builder method's name for messages
     * @param value what the user gave, such as {@code https://dev.xuqinmin.com}
     * @param allowInsecureHttp whether plain {@code http} may leave this machine
     * @return scheme, host in lower case, a port that is not the usual one, and the path below which the routes are, without a trailing
     *     slash, so that one address has one spelling
     * @throws IllegalArgumentException if it cannot be used; the message says what to give instead
     */
    public static String check(String field, @Nullable String value, boolean allowInsecureHttp) {
        String text = Checks.notBlank(field, value).trim();
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            // the cause would quote the value, in which a user may have put credentials
            throw new IllegalArgumentException(field + " is not a URL: " + e.getReason() + " at index " + e.getIndex());
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException(
                    field + " must start with https:// (or http:// for a server on this machine), such as"
                            + " https://dev.xuqinmin.com");
        }
        String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        if (authority.indexOf('@') >= 0) {
            throw new IllegalArgumentException(
                    field + " must not hold user info; credentials have builder methods of their own");
        }
        if (uri.getHost() == null) {
            throw new IllegalArgumentException(field + HostFault.of(authority));
        }
        if (uri.getPort() == 0 || uri.getPort() > 65_535) {
            throw new IllegalArgumentException(field + " has no valid port; ports are 1 to 65535");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(field + " must not have a query or a fragment");
        }
        if (scheme.equals("http") && !allowInsecureHttp && !isLoopback(uri.getHost())) {
            throw new IllegalArgumentException(
                    field + " uses http, which would send tokens and messages in the clear; use"
                            + " https, or call allowInsecureHttp(true) if the network between is trusted");
        }
        int usual = scheme.equals("https") ? 443 : 80;
        boolean namesPort = uri.getPort() != -1 && uri.getPort() != usual;
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (namesPort ? ":" + uri.getPort() : "")
                + path(field, uri.getRawPath());
    }

    /** The path below which the routes are: nothing, or segments that each begin with a slash. */
    private static String path(String field, String raw) {
        String path = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        for (String segment : path.isEmpty() ? new String[0] : path.substring(1).split("/", -1)) {
            String plain = segment.replaceAll("(?i)%2e", ".");
            if (plain.isEmpty() || plain.equals(".") || plain.equals("..")) {
                throw new IllegalArgumentException(field
                        + " has a path with a segment that is empty, \".\" or \"..\"; give it as it stands in the proxy's"
                        + " configuration, such as https://gateway.example.com/im");
            }
            if (segment.chars().anyMatch(c -> c > '~')) {
                throw new IllegalArgumentException(field + " has a path that is not ASCII; percent-encode it");
            }
        }
        return path;
    }

    /** By name only: resolving it would ask the network, and the answer could change. */
    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("[::1]")
                || name.equals("[0:0:0:0:0:0:0:1]")
                || name.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }
}
