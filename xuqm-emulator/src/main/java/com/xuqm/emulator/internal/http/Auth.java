package com.xuqm.emulator.internal.http;

/** What a caller must show before a route is executed. */
public enum Auth {
    /** Nothing. */
    PUBLIC,
    /** A login: signature headers, a UserSig, or both; the route itself checks them. */
    SIGNED,
    /** The IM token of any account, as bearer. */
    IM,
    /** Nothing, or the IM token of any account: whoever shows a token must show a good one. */
    IM_OPTIONAL,
    /** The IM token of an administrator account, as bearer. */
    IM_ADMIN,
    /** The token of the demo application's own login, as bearer. */
    DEMO,
    /** The token of a tenant or sub-account, as bearer. */
    TENANT,
    /** The token of an operator, as bearer. */
    OPS,
    /** The token of a tenant, an operator or an administrator account, as bearer. */
    PUSH_ADMIN,
    /** The internal token, in a header of its own. */
    INTERNAL
}
