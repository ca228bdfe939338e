package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * A sub-account to be created. (The fields are assumed.)
 */
public final class CreateSubAccount {

    private static final Members NONE = Members.named("email", "password", "name");

    private final Members members;

    private CreateSubAccount(Members members) {
        this.members = members;
    }

    /**
     * Returns a sub-account without a name.
     *
     * @param email the address, which has to be verified before
     * @param password the password, not blank
     * @return the request
     */
    public static CreateSubAccount of(String email, String password) {
        return new CreateSubAccount(
                NONE.of(Checks.notBlank("email", email), Checks.notBlank("password", password), null));
    }

    /** {@return the address} */
    public String email() {
        return members.require("email");
    }

    /** {@return the password: a secret} */
    public String password() {
        return members.require("password");
    }

    /** {@return the name, {@code null} for none} */
    public @Nullable String name() {
        return members.find("name");
    }

    /**
     * Returns the same sub-account with a name.
     *
     * @param name the name
     * @return a new request
     */
    public CreateSubAccount withName(String name) {
        return new CreateSubAccount(members.with("name", Checks.text("name", name)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreateSubAccount that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return members.show("CreateSubAccount", "email");
    }
}
