package com.xuqm.sdk.internal.check;

import java.util.Locale;
import java.util.Set;

/** The header fields about which the SDK or HTTP itself must decide. */
public final class ReservedHeaders {

    private static final Set<String> NAMES = Set.of(
            "accept",
            "accept-encoding",
            "authorization",
            "connection",
            "content-encoding",
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
            "upgrade",
            "x-app-nonce",
            "x-app-signature",
            "x-app-timestamp",
            "x-internal-token");

    private ReservedHeaders() {}

    /**
     * Refuses a field that nobody else may set.
     *
     * @param name the field's name, in any case
     * @param by who wants to, for the message
     */
    public static void refuse(String name, String by) {
        if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "header " + name + " cannot be set " + by + ", because the SDK or HTTP itself decides about it");
        }
    }
}
