package com.xuqm.sdk.call;

/** What a caller proves itself with. */
public enum CredentialKind {
    /** Nothing: the route is public. */
    NONE,
    /** A signature made with the app secret ({@code X-App-Timestamp}, {@code X-App-Nonce}, {@code X-App-Signature}). */
    APP_SIGNATURE,
    /** The IM token of the administrator account, or of the user as whom the call is made. */
    IM_TOKEN,
    /** The token of a signed-in tenant, given to the client's builder as {@code tenantToken}. */
    TENANT_TOKEN,
    /** The token of an operations account, given to the client's builder as {@code opsToken}. */
    OPS_TOKEN,
    /**
     * Whichever token for administration the client has: {@code tenantToken}, else {@code opsToken}, else the IM token of the
     * administrator account.
     */
    PLATFORM_TOKEN,
    /** The secret of the internal routes ({@code X-Internal-Token}), given as {@code internalToken}. */
    INTERNAL_TOKEN,
    /** A bearer token that is given with the call itself. */
    CALL_TOKEN
}
