package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A tenant to be registered. (The fields are assumed.)
 *
 * @param email the address
 * @param emailCode the code that was sent there
 * @param password the password
 * @param name the tenant's name, {@code null} for the address
 */
public record RegisterTenant(
        String email,
        String emailCode,
        String password,
        @Nullable String name) {

    /**
     * Checks the values.
     *
     * @param email the address
     * @param emailCode the code that was sent there
     * @param password the password
     * @param name the tenant's name, {@code null} for the address
     */
    public RegisterTenant {
        Checks.notBlank("email", email);
        Checks.notBlank("emailCode", emailCode);
        Checks.notBlank("password", password);
        if (name != null) {
            Checks.notBlank("name", name);
        }
    }

    /**
     * Returns a tenant that is named by its address.
     *
     * @param email the address
     * @param emailCode the code that was sent there
     * @param password the password
     * @return the request
     */
    public static RegisterTenant of(String email, String emailCode, String password) {
        return new RegisterTenant(email, emailCode, password, null);
    }

    /**
     * Returns the same tenant with a name.
     *
     * @param tenantName the name
     * @return a new request
     */
    public RegisterTenant withName(String tenantName) {
        return new RegisterTenant(email, emailCode, password, tenantName);
    }

    /** Leaves code and password out. */
    @Override
    public String toString() {
        return "RegisterTenant[email=" + email + "]";
    }
}
