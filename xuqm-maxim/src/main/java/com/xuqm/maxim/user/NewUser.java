package com.xuqm.maxim.user;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/** A user to be registered. */
public final class NewUser {

    private static final Members NONE = Members.named("username", "password");

    private final Members members;

    private NewUser(Members members) {
        this.members = members;
    }

    /**
     * Returns a user.
     *
     * @param username the name to sign in with: letters, digits and underscores, not digits alone, and not beginning with {@code maxim} or
     *     {@code mta}
     * @param password the password
     * @return the user to be registered
     */
    public static NewUser of(String username, String password) {
        return new NewUser(NONE.with("username", Checks.notBlank("username", username))
                .with("password", Checks.notBlank("password", password)));
    }

    /** {@return the name to sign in with: letters, digits and underscores, not digits alone, and not beginning with {@code maxim} or {@code mta}} */
    public String username() {
        return members.require("username");
    }

    /** {@return the password} */
    public String password() {
        return members.require("password");
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NewUser that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("NewUser", "username");
    }
}
