package com.xuqm.it.leak;

import java.util.List;

/** Texts that stand for what must never be shown, each with a name that says where one that was found came from. */
final class Marker {

    static final String APP_SECRET = "LEAK-app-secret-0123456789abcdef";
    static final String USER_TOKEN = "LEAK-user-token";
    static final String TENANT_TOKEN = "LEAK-tenant-token";
    static final String OPS_TOKEN = "LEAK-ops-token";
    static final String INTERNAL_TOKEN = "LEAK-internal-token";

    /** A password, a code, a UserSig or a token that is handed to a single call. */
    static final String CREDENTIAL = "LEAK-credential";

    /** What people write to each other. */
    static final String TEXT = "LEAK-text";

    private static final String ANY = "LEAK-";

    /** Those that a service knows and might repeat. */
    static final List<String> CREDENTIALS =
            List.of(APP_SECRET, USER_TOKEN, TENANT_TOKEN, OPS_TOKEN, INTERNAL_TOKEN, CREDENTIAL);

    private Marker() {}

    /** Tells whether a text shows any of them. */
    static boolean isIn(String text) {
        return text.contains(ANY);
    }
}
