package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * A tenant to be registered. (The fields are assumed.)
 */
public final class RegisterTenant {

    private static final Members NONE = Members.named("email", "emailCode", "password", "name");

    private final Members members;

    private RegisterTenant(Members members) {
        this.members = members;
    }

    /**
     * Returns a tenant that is named by its address.
     *
     * @param email the address
     * @param emailCode the code that was sent there
     * @param password the password, not blank
     * @return the request
     */
    public static RegisterTenant of(String email, String emailCode, String password) {
        Checks.notBlank("email", email);
        Checks.notBlank("emailCode", emailCode);
        return new RegisterTenant(NONE.of(email, emailCode, Checks.notBlank("password", password), null));
    }

    /** {@return the address} */
    public String email() {
        return members.require("email");
    }

    /** {@return the code that was sent there} */
    public String emailCode() {
        return members.require("emailCode");
    }

    /** {@return the password: a secret} */
    public String password() {
        return members.require("password");
    }

    /** {@return the tenant's name, {@code null} for the address} */
    public @Nullable String name() {
        return members.find("name");
    }

    /**
     * Returns the same tenant with a name.
     *
     * @param name the name, not blank
     * @return a new request
     */
    public RegisterTenant withName(String name) {
        return new RegisterTenant(members.with("name", Checks.notBlank("name", name)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegisterTenant that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Leaves code and password out. */
    @Override
    public String toString() {
        return members.show("RegisterTenant", "email");
    }
}
