package com.xuqm.sdk.http;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy: plain requests are sent through it, {@code https} requests tunnelled by {@code CONNECT}.
 *
 * @param host the proxy's host name or address
 * @param port the proxy's port, 1 to 65535
 * @param user the user name for basic authentication, or {@code null} for none
 * @param password the password for basic authentication, or {@code null} for none
 */
public record ProxyOptions(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password) {

    /**
     * Checks the proxy's address and that user and password come together.
     *
     * @param host the proxy's host name or address
     * @param port the proxy's port, 1 to 65535
     * @param user the user name for basic authentication, or {@code null} for none
     * @param password the password for basic authentication, or {@code null} for none
     */
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

    /** Shows the address, and of the credentials only whether there are any. */
    @Override
    public String toString() {
        return "ProxyOptions[" + host + ":" + port + (user == null ? "" : ", with credentials") + "]";
    }
}
