package com.xuqm.sdk.tenant;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;
import java.util.Map;

/** What the platform's operators do. All but the login needs the {@code opsToken} of the client's builder. */
public final class Ops {

    static {
        InnerAccess.grant(Ops.class, Ops::new);
    }

    private final Calls calls;

    Ops(Calls calls) {
        this.calls = calls;
    }

    /**
     * Signs an operator in: {@code POST /api/auth/ops/login}. A client that is to act as this operator gets the token by
     * {@code opsToken} of its builder
     *
     * @param username the user name
     * @param password the password
     * @return the token
     */
    public Call<PlatformToken> login(String username, String password) {
        return calls.call(
                RequestSpec.of(OpsOperations.LOGIN)
                        .json(Map.of(
                                "username", Checks.notBlank("username", username),
                                "password", Checks.notBlank("password", password))),
                PlatformToken.class);
    }

    /**
     * Lists the tenants: {@code GET /api/ops/tenants}.
     *
     * @return the tenants, the oldest first (assumed)
     */
    public PagedCall<Tenant> listTenants() {
        return calls.pages(() -> RequestSpec.of(OpsOperations.LIST_TENANTS), Tenant.class, Paging.PAGE_AND_SIZE);
    }

    /**
     * Disables a tenant, or enables it again: {@code POST /api/ops/tenants/{id}/toggle-status}.
     *
     * @param id the tenant's id
     * @return the tenant in its new state
     */
    public Call<Tenant> toggleTenant(String id) {
        return calls.call(RequestSpec.of(OpsOperations.TOGGLE_TENANT).path("id", id), Tenant.class);
    }

    /**
     * Reads the platform in figures: {@code GET /api/ops/statistics}.
     *
     * @return the figures
     */
    public Call<OpsStatistics> statistics() {
        return calls.call(RequestSpec.of(OpsOperations.STATISTICS), OpsStatistics.class);
    }
}
