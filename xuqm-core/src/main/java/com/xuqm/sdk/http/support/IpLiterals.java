package com.xuqm.sdk.http.support;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Tells addresses from names, and reads them, without looking anything up. */
public final class IpLiterals {

    private static final int PARTS = 4;
    private static final int LARGEST = 255;

    private IpLiterals() {}

    /**
     * Tells whether a host needs no look-up.
     *
     * @param host the host of a URI, where an address of IPv6 stands in brackets, or without them
     * @return whether it is an address
     */
    public static boolean isLiteral(String host) {
        return host.indexOf(':') >= 0 || isIpv4(host);
    }

    /**
     * Reads an address.
     *
     * @param host as for {@link #isLiteral}
     * @return the address, or {@code null} if it is a name
     * @throws UnknownHostException if it looks like an address of IPv6, and is none
     */
    public static @Nullable InetAddress parse(String host) throws UnknownHostException {
        return isLiteral(host) ? InetAddress.getByName(bare(host)) : null;
    }

    /**
     * Takes the brackets from an address of IPv6.
     *
     * @param host the host of a URI
     * @return the host as resolvers and sockets want it
     */
    public static String bare(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    /** On the path of every request, so that nothing is made for it. */
    private static boolean isIpv4(String host) {
        int parts = 1;
        int part = -1;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c == '.' && part >= 0) {
                parts++;
                part = -1;
            } else if (c >= '0' && c <= '9') {
                part = 10 * Math.max(0, part) + c - '0';
                if (part > LARGEST) {
                    return false;
                }
            } else {
                return false;
            }
        }
        return parts == PARTS && part >= 0;
    }
}
