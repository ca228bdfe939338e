package com.xuqm.emulator.internal.tenant;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import org.jspecify.annotations.Nullable;

/** An account that works for a tenant. */
final class SubAccount {

    private final String id;
    private final Tenant tenant;
    private final String email;
    private final @Nullable String name;
    private final long createdAt;
    private final Password password;
    private boolean disabled;

    SubAccount(String id, Tenant tenant, String email, @Nullable String name, Password password, long createdAt) {
        this.id = id;
        this.tenant = tenant;
        this.email = email;
        this.name = name;
        this.password = password;
        this.createdAt = createdAt;
    }

    String id() {
        return id;
    }

    Tenant tenant() {
        return tenant;
    }

    String email() {
        return email;
    }

    boolean opensWith(String secret) {
        return password.is(secret);
    }

    boolean disabled() {
        return disabled || tenant.disabled();
    }

    void disable() {
        disabled = true;
    }

    JsonObject toJson() {
        return JsonFields.start()
                .put("id", id)
                .put("email", email)
                .put("name", name)
                .put("status", disabled ? "DISABLED" : "ACTIVE")
                .put("createdAt", createdAt)
                .json();
    }
}
