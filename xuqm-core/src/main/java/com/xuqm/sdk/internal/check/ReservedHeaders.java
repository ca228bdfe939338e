package com.xuqm.sdk.internal.check;

import java.util.List;

/** The header fields about which the SDK or HTTP itself must decide. */
public final class ReservedHeaders {

    /** What frames a message or rules a connection is the transport's; from anybody else it could smuggle a second request. */
    private static final List<String> OF_THE_TRANSPORT = List.of(
            "connection",
            "content-length",
            "content-type",
            "expect",
            "host",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private static final List<String> OF_THE_SDK = List.of(
            "accept",
            "accept-encoding",
            "authorization",
            "content-encoding",
            "x-app-nonce",
            "x-app-signature",
            "x-app-timestamp",
            "x-internal-token");

    private ReservedHeaders() {}

    /**
     * Tells whether only the transport may set a field.
     *
     * @param name the field's name, in any case
     * @return whether it is the transport's
     */
    public static boolean isTransports(String name) {
        return contains(OF_THE_TRANSPORT, name);
    }

    /** On the path of every call: compares without making a lower-case copy of each name. */
    private static boolean contains(List<String> names, String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Refuses a field that nobody else may set.
     *
     * @param name the field's name, in any case
     * @param by who wants to, for the message
     */
    public static void refuse(String name, String by) {
        if (isTransports(name) || contains(OF_THE_SDK, name)) {
            throw new IllegalArgumentException(
                    "header " + name + " cannot be set " + by + ", because the SDK or HTTP itself decides about it");
        }
    }
}
