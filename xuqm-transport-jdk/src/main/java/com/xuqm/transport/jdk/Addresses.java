package com.xuqm.transport.jdk;

/** Tells addresses from names. */
final class Addresses {

    private static final int PARTS = 4;
    private static final int LARGEST = 255;

    private Addresses() {}

    /**
     * Tells whether a host needs no look-up.
     *
     * @param host the host of a URI, where an address of IPv6 stands in brackets
     */
    static boolean isAddress(String host) {
        return host.startsWith("[") || isIpv4(host);
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
