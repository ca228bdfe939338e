package com.xuqm.sdk.http;

import com.xuqm.sdk.internal.check.Checks;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy: plain requests are sent through it, {@code https} requests tunnelled by {@code CONNECT}.
 *
 * <p>Nothing is taken from the JVM's properties or the environment unless one of {@link #fromSystemProperties()} and {@link
 * #fromEnvironment()} is called.
 *
 * @param host the proxy's host name or address
 * @param port the proxy's port, 1 to 65535
 * @param user the user name for basic authentication, or {@code null} for none
 * @param password the password for basic authentication, or {@code null} for none
 * @param exceptions which hosts are reached without the proxy: names and addresses, as in {@code localhost}, with a star at the
 *     beginning or the end for anything, as in {@code *.corp.example.com} or {@code 127.*}, or blocks of addresses, as in {@code
 *     10.0.0.0/8}, each with a port behind it or for all ports. A block is compared with addresses only: names are not looked up
 */
public record ProxyOptions(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        List<String> exceptions) {

    /** Checks the proxy's address and that user and password come together. */
    public ProxyOptions {
        Checks.notNull("host", host);
        if (host.isBlank()) {
            throw new IllegalArgumentException("the proxy's host must not be blank");
        }
        if (host.chars().anyMatch(c -> c <= ' ' || c == '/' || c == '@')) {
            throw new IllegalArgumentException(
                    "the proxy's host must be a name or an address alone, without http://, user info and spaces");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("the proxy's port must be 1 to 65535, but is " + port);
        }
        if ((user == null) != (password == null)) {
            throw new IllegalArgumentException("the proxy's user and password must be given together");
        }
        if ((user != null && user.chars().anyMatch(Character::isISOControl))
                || (password != null && password.chars().anyMatch(Character::isISOControl))) {
            throw new IllegalArgumentException(
                    "the proxy's user and password must not contain control characters; one that was"
                            + " read from a file may end with a line break");
        }
        if (user != null && user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("the proxy's user must not contain a colon (RFC 7617)");
        }
        exceptions = Checks.elements("exceptions", exceptions);
        exceptions.forEach(pattern -> Checks.notBlank("an exception of the proxy", pattern));
    }

    /**
     * Creates a proxy for all hosts.
     *
     * @param host the proxy's host name or address
     * @param port the proxy's port, 1 to 65535
     * @param user the user name for basic authentication, or {@code null} for none
     * @param password the password for basic authentication, or {@code null} for none
     */
    public ProxyOptions(String host, int port, @Nullable String user, @Nullable String password) {
        this(host, port, user, password, List.of());
    }

    /**
     * Returns a proxy without authentication.
     *
     * @param host the proxy's host name or address
     * @param port the proxy's port, 1 to 65535
     * @return the proxy
     */
    public static ProxyOptions of(String host, int port) {
        return new ProxyOptions(host, port, null, null);
    }

    /**
     * Returns the proxy that the JVM's system properties name: {@code https.proxyHost} and {@code https.proxyPort} (443 by default), or if
     * there is none for {@code https}, {@code http.proxyHost} and {@code http.proxyPort} (80); with {@code …proxyUser} and {@code
     * …proxyPassword} if they are set. Exceptions are those of {@code http.nonProxyHosts}, which are loopback addresses if it is not set.
     *
     * @return the one proxy for all addresses, {@code null} if no property names any
     * @throws IllegalArgumentException if a property does not fit; the text names it
     */
    public static @Nullable ProxyOptions fromSystemProperties() {
        return ProxySettings.of(System.getProperties());
    }

    /**
     * Returns the proxy that the environment of the process names: the first one that is set of {@code https_proxy}, {@code HTTPS_PROXY},
     * {@code all_proxy}, {@code ALL_PROXY}, {@code http_proxy} and {@code HTTP_PROXY}, such as {@code http://user:password@proxy:3128}.
     * Exceptions are loopback addresses and those of {@code no_proxy} or {@code NO_PROXY}, where {@code example.com} and {@code
     * .example.com} stand for that host and all below it.
     *
     * @return the one proxy for all addresses, {@code null} if no variable names any
     * @throws IllegalArgumentException if a variable does not fit; the text names it and shows no value
     */
    public static @Nullable ProxyOptions fromEnvironment() {
        return ProxySettings.of(System.getenv());
    }

    /**
     * Returns this proxy with other exceptions.
     *
     * @param patterns which hosts are reached without it, such as {@code localhost}, {@code *.corp.example.com}, {@code 10.0.0.0/8}
     * @return a new proxy
     */
    public ProxyOptions withExceptions(String... patterns) {
        return new ProxyOptions(host, port, user, password, Arrays.asList(Checks.notNull("patterns", patterns)));
    }

    /**
     * Tells whether a host is reached through this proxy.
     *
     * @param targetHost a name or an address, an IPv6 address with brackets or without
     * @param targetPort its port
     * @return {@code false} if it is among the exceptions
     */
    public boolean leadsTo(String targetHost, int targetPort) {
        return !ProxyExceptions.match(exceptions, Checks.notNull("targetHost", targetHost), targetPort);
    }

    /** Shows the address, and of the credentials only whether there are any. */
    @Override
    public String toString() {
        return "ProxyOptions[" + host + ":" + port + (user == null ? "" : ", with credentials")
                + (exceptions.isEmpty() ? "" : ", but not for " + String.join(" ", exceptions)) + "]";
    }
}
