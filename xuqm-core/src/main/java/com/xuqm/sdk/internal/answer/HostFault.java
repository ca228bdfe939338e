package com.xuqm.sdk.internal.answer;

import java.net.IDN;
import org.jspecify.annotations.Nullable;

/** Finds out why a URL has no host, of which {@code URI} says no more than that it has none. */
public final class HostFault {

    private static final String NO_HOST = " has no valid host name";

    private HostFault() {}

    /**
     * Describes the fault.
     *
     * @param authority host and port as they stand in the URL, without user info
     * @return the words that follow the name of what holds the URL
     */
    public static String of(String authority) {
        int colon = authority.lastIndexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        if (host.isEmpty()) {
            return NO_HOST + ": there is nothing between // and what follows";
        }
        if (host.indexOf('_') >= 0) {
            return NO_HOST + ": " + host
                    + " has an underscore, which no host name may have (RFC 1123); give the service another"
                    + " name, such as " + host.replace('_', '-')
                    + " (in Docker Compose an alias of the network), or use its address";
        }
        if (host.chars().anyMatch(c -> c > '~')) {
            String ascii = punycode(host);
            return NO_HOST + ": " + host + " is not ASCII; write it in its ASCII form"
                    + (ascii == null ? " (Punycode, xn--…)" : ", " + ascii);
        }
        return colon >= 0 && host.matches("[A-Za-z0-9.-]+")
                ? " has no valid port; ports are 1 to 65535"
                : NO_HOST
                        + "; host names are letters, digits and hyphens, with dots between their parts, each of which begins and ends"
                        + " with a letter or a digit";
    }

    private static @Nullable String punycode(String host) {
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
