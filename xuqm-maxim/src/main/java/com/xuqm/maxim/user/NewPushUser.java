package com.xuqm.maxim.user;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/** A user to be registered for pushes alone. */
public final class NewPushUser {

    private static final Members NONE =
            Members.named("username", "password", "alias", "device_guid", "push_token", "sign");

    private final Members members;

    private NewPushUser(Members members) {
        this.members = members;
    }

    /**
     * Returns a user.
     *
     * @param username the name to sign in with
     * @param password the password
     * @return the user to be registered
     */
    public static NewPushUser of(String username, String password) {
        return new NewPushUser(NONE.with("username", Checks.notBlank("username", username))
                .with("password", Checks.notBlank("password", password)));
    }

    /** {@return the name to sign in with} */
    public String username() {
        return members.require("username");
    }

    /** {@return the password} */
    public String password() {
        return members.require("password");
    }

    /** {@return by which pushes find the user, {@code null} if not set} */
    public @Nullable String alias() {
        return members.find("alias");
    }

    /** {@return the id of the device, {@code null} if not set} */
    public @Nullable String deviceGuid() {
        return members.find("device_guid");
    }

    /** {@return the token of the device, {@code null} if not set} */
    public @Nullable String pushToken() {
        return members.find("push_token");
    }

    /** {@return the signature of the client library, {@code null} if not set} */
    public @Nullable String sign() {
        return members.find("sign");
    }

    /**
     * Returns the same user to be registered with {@code alias} set.
     *
     * @param alias by which pushes find the user
     * @return a new user
     */
    public NewPushUser withAlias(String alias) {
        return new NewPushUser(members.with("alias", Checks.text("alias", alias)));
    }

    /**
     * Returns the same user to be registered with {@code device_guid} set.
     *
     * @param deviceGuid the id of the device
     * @return a new user
     */
    public NewPushUser withDeviceGuid(String deviceGuid) {
        return new NewPushUser(members.with("device_guid", Checks.text("deviceGuid", deviceGuid)));
    }

    /**
     * Returns the same user to be registered with {@code push_token} set.
     *
     * @param pushToken the token of the device
     * @return a new user
     */
    public NewPushUser withPushToken(String pushToken) {
        return new NewPushUser(members.with("push_token", Checks.notBlank("pushToken", pushToken)));
    }

    /**
     * Returns the same user to be registered with {@code sign} set.
     *
     * @param sign the signature of the client library
     * @return a new user
     */
    public NewPushUser withSign(String sign) {
        return new NewPushUser(members.with("sign", Checks.notBlank("sign", sign)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NewPushUser that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("NewPushUser", "username", "alias");
    }
}
