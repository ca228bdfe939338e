package com.xuqm.emulator.internal.tenant;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.auth.TenantDirectory;
import com.xuqm.emulator.internal.http.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All tenants and their sub-accounts. */
public final class Tenants implements TenantDirectory {

    /** Id of the tenant who was registered first. */
    public static final String FIRST = "tenant_1";

    private final Map<String, Tenant> byId = new LinkedHashMap<>();
    private final Map<String, SubAccount> subAccounts = new LinkedHashMap<>();

    /** Creates an empty store. */
    public Tenants() {}

    /**
     * Registers a tenant.
     *
     * @param email the address
     * @param name the name
     * @param password the password
     * @param now the time
     * @return its id
     */
    public String register(String email, String name, String password, long now) {
        Tenant tenant = new Tenant("tenant_" + (byId.size() + 1), email, name, Password.of(password), now);
        byId.put(tenant.id(), tenant);
        return tenant.id();
    }

    SubAccount employ(Tenant tenant, String email, @Nullable String name, String password, long now) {
        SubAccount account =
                new SubAccount("sub_" + (subAccounts.size() + 1), tenant, email, name, Password.of(password), now);
        subAccounts.put(account.id(), account);
        return account;
    }

    Tenant require(String id) {
        Tenant tenant = byId.get(id);
        if (tenant == null) {
            throw Refusal.notFound("no such tenant: " + id);
        }
        return tenant;
    }

    @Nullable
    Tenant byEmail(String email) {
        return byId.values().stream()
                .filter(tenant -> Emails.key(tenant.email()).equals(Emails.key(email)))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    SubAccount subAccountByEmail(String email) {
        return subAccounts.values().stream()
                .filter(account -> Emails.key(account.email()).equals(Emails.key(email)))
                .findFirst()
                .orElse(null);
    }

    boolean inUse(String email) {
        return byEmail(email) != null || subAccountByEmail(email) != null;
    }

    /** The sub-accounts of a tenant, oldest first. */
    List<SubAccount> of(Tenant tenant) {
        return subAccounts.values().stream()
                .filter(account -> account.tenant() == tenant)
                .toList();
    }

    @Override
    public @Nullable String tenantOf(String principal) {
        Tenant tenant = byId.get(principal);
        if (tenant != null) {
            return tenant.disabled() ? null : tenant.id();
        }
        SubAccount account = subAccounts.get(principal);
        return account == null || account.disabled() ? null : account.tenant().id();
    }

    /**
     * All tenants on the wire.
     *
     * @return the objects, oldest first
     */
    public List<JsonObject> toJson() {
        return byId.values().stream().map(Tenant::toJson).toList();
    }

    /**
     * How many tenants there are.
     *
     * @return the number
     */
    public int count() {
        return byId.size();
    }

    /**
     * Disables an active tenant, or enables a disabled one.
     *
     * @param id its id
     * @return the tenant on the wire
     */
    public JsonObject toggle(String id) {
        Tenant tenant = require(id);
        tenant.toggle();
        return tenant.toJson();
    }
}
