package com.xuqm.sdk.tenant;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Ops}. */
public final class OpsOperations {

    /** Signs an operator in. Repeating it only gives another token. */
    public static final Operation LOGIN = Operation.builder("ops.login", HttpMethod.POST, "/api/auth/ops/login")
            .credential(CredentialKind.NONE)
            .retryClass(RetryClass.IDEMPOTENT)
            .withoutAppKey()
            .build();

    /** Lists the tenants. */
    public static final Operation LIST_TENANTS = Operation.builder(
                    "ops.listTenants", HttpMethod.GET, "/api/ops/tenants")
            .credential(CredentialKind.OPS_TOKEN)
            .withoutAppKey()
            .build();

    /** Disables a tenant, or enables it again: repeating it undoes it. */
    public static final Operation TOGGLE_TENANT = Operation.builder(
                    "ops.toggleTenant", HttpMethod.POST, "/api/ops/tenants/{id}/toggle-status")
            .credential(CredentialKind.OPS_TOKEN)
            .withoutAppKey()
            .build();

    /** Reads the platform in figures. */
    public static final Operation STATISTICS = Operation.builder(
                    "ops.statistics", HttpMethod.GET, "/api/ops/statistics")
            .credential(CredentialKind.OPS_TOKEN)
            .withoutAppKey()
            .build();

    private OpsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(LOGIN, LIST_TENANTS, TOGGLE_TENANT, STATISTICS);
    }
}
