package com.xuqm.emulator.internal.auth;

import java.util.Locale;

/** What a token is for; one kind is never accepted in place of another. */
enum TokenKind {
    IM,
    PLATFORM,
    DEMO,
    /** Of a tenant or sub-account. */
    TENANT,
    /** Of an operator. */
    OPS;

    String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
