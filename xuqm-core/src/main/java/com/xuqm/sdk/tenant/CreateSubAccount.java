package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A sub-account to be created. (The fields are assumed.)
 *
 * @param email the address, which has to be verified before
 * @param password the password
 * @param name the name
 */
public record CreateSubAccount(
        String email, String password, @Nullable String name) {

    /**
     * Checks the values.
     *
     * @param email the address, which has to be verified before
     * @param password the password
     * @param name the name
     */
    public CreateSubAccount {
        Checks.notBlank("email", email);
        Checks.notBlank("password", password);
        Checks.optionalText("name", name);
    }

    /**
     * Returns a sub-account without a name.
     *
     * @param email the address, which has to be verified before
     * @param password the password
     * @return the request
     */
    public static CreateSubAccount of(String email, String password) {
        return new CreateSubAccount(email, password, null);
    }

    /**
     * Returns the same sub-account with a name.
     *
     * @param personName the name
     * @return a new request
     */
    public CreateSubAccount withName(String personName) {
        return new CreateSubAccount(email, password, personName);
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "CreateSubAccount[email=" + email + "]";
    }
}
