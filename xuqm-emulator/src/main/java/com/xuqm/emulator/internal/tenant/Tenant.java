package com.xuqm.emulator.internal.tenant;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;

/** A customer of the platform. */
final class Tenant {

    private final String id;
    private final String email;
    private final String name;
    private final long createdAt;
    private Password password;
    private boolean disabled;

    Tenant(String id, String email, String name, Password password, long createdAt) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.password = password;
        this.createdAt = createdAt;
    }

    String id() {
        return id;
    }

    String email() {
        return email;
    }

    boolean opensWith(String secret) {
        return password.is(secret);
    }

    void change(Password newPassword) {
        password = newPassword;
    }

    boolean disabled() {
        return disabled;
    }

    void toggle() {
        disabled = !disabled;
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
