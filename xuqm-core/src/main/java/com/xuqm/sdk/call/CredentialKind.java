package com.xuqm.sdk.call;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/** What a caller proves itself with. The constants are Xuqm's; another service has kinds of its own. */
public final class CredentialKind {

    /** Nothing: the route is public. */
    public static final CredentialKind NONE = new CredentialKind("NONE");

    /** A signature made with the app secret ({@code X-App-Timestamp}, {@code X-App-Nonce}, {@code X-App-Signature}). */
    public static final CredentialKind APP_SIGNATURE = new CredentialKind("APP_SIGNATURE");

    /** The IM token of the administrator account, or of the acting user. */
    public static final CredentialKind IM_TOKEN = new CredentialKind("IM_TOKEN");

    /** The token of a signed-in tenant, given to the client's builder as {@code tenantToken}. */
    public static final CredentialKind TENANT_TOKEN = new CredentialKind("TENANT_TOKEN");

    /** The token of an operations account, given to the client's builder as {@code opsToken}. */
    public static final CredentialKind OPS_TOKEN = new CredentialKind("OPS_TOKEN");

    /**
     * Whichever token for administration the client has: {@code tenantToken}, else {@code opsToken}, else the IM token of the
     * administrator account.
     */
    public static final CredentialKind PLATFORM_TOKEN = new CredentialKind("PLATFORM_TOKEN");

    /** The secret of the internal routes ({@code X-Internal-Token}), given as {@code internalToken}. */
    public static final CredentialKind INTERNAL_TOKEN = new CredentialKind("INTERNAL_TOKEN");

    /** A bearer token that is given with the call itself. */
    public static final CredentialKind CALL_TOKEN = new CredentialKind("CALL_TOKEN");

    private final String name;

    private CredentialKind(String name) {
        this.name = name;
    }

    /**
     * Returns a kind of another service.
     *
     * @param name its name, such as {@code USER_SIG}
     * @return the kind
     */
    public static CredentialKind of(String name) {
        return new CredentialKind(Checks.notBlank("name", name));
    }

    /**
     * Returns what it is called.
     *
     * @return the name, that of the constant for Xuqm's
     */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CredentialKind that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
