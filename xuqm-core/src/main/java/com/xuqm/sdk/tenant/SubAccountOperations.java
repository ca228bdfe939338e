package com.xuqm.sdk.tenant;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link SubAccounts}. */
public final class SubAccountOperations {

    /** Lists the tenant's sub-accounts. */
    public static final Operation LIST = Operation.builder("subAccounts.list", HttpMethod.GET, "/api/sub-accounts")
            .credential(CredentialKind.TENANT_TOKEN)
            .withoutAppKey()
            .build();

    /** Has a code sent to a sub-account's address. */
    public static final Operation SEND_VERIFY_CODE = Operation.builder(
                    "subAccounts.sendVerifyCode", HttpMethod.POST, "/api/sub-accounts/send-verify-code")
            .credential(CredentialKind.TENANT_TOKEN)
            .withoutAppKey()
            .build();

    /** Verifies a sub-account's address. */
    public static final Operation VERIFY_EMAIL = Operation.builder(
                    "subAccounts.verifyEmail", HttpMethod.POST, "/api/sub-accounts/verify-email")
            .credential(CredentialKind.TENANT_TOKEN)
            .withoutAppKey()
            .build();

    /** Creates a sub-account. */
    public static final Operation CREATE = Operation.builder("subAccounts.create", HttpMethod.POST, "/api/sub-accounts")
            .credential(CredentialKind.TENANT_TOKEN)
            .withoutAppKey()
            .build();

    /** Disables a sub-account. */
    public static final Operation DISABLE = Operation.builder(
                    "subAccounts.disable", HttpMethod.DELETE, "/api/sub-accounts/{id}")
            .credential(CredentialKind.TENANT_TOKEN)
            .withoutAppKey()
            .build();

    private SubAccountOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(LIST, SEND_VERIFY_CODE, VERIFY_EMAIL, CREATE, DISABLE);
    }
}
