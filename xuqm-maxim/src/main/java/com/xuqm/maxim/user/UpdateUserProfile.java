package com.xuqm.maxim.user;

import com.xuqm.maxim.internal.Ids;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/** What to change about a user's profile; what is absent stays as it is. */
public final class UpdateUserProfile {

    private static final Members NONE =
            Members.named("user_id", "nick_name", "description", "public_info", "private_info");

    private final Members members;

    private UpdateUserProfile(Members members) {
        this.members = members;
    }

    /**
     * Returns a change to which at least one thing is to be added.
     *
     * @param userId the user
     * @return a change
     */
    public static UpdateUserProfile of(long userId) {
        return new UpdateUserProfile(NONE.with("user_id", Ids.id("userId", userId)));
    }

    /** {@return the user} */
    public Long userId() {
        return members.require("user_id");
    }

    /** {@return what the user is called, {@code null} if not set} */
    public @Nullable String nickname() {
        return members.find("nick_name");
    }

    /** {@return what the user says of themselves, {@code null} if not set} */
    public @Nullable String description() {
        return members.find("description");
    }

    /** {@return what the app keeps with the user for all to see, {@code null} if not set} */
    public @Nullable String publicInfo() {
        return members.find("public_info");
    }

    /** {@return what the app keeps with the user for nobody else to see, {@code null} if not set} */
    public @Nullable String privateInfo() {
        return members.find("private_info");
    }

    /**
     * Returns the same change with {@code nick_name} set.
     *
     * @param nickname what the user is called
     * @return a new change
     */
    public UpdateUserProfile withNickname(String nickname) {
        return new UpdateUserProfile(members.with("nick_name", Checks.text("nickname", nickname)));
    }

    /**
     * Returns the same change with {@code description} set.
     *
     * @param description what the user says of themselves
     * @return a new change
     */
    public UpdateUserProfile withDescription(String description) {
        return new UpdateUserProfile(members.with("description", Checks.text("description", description)));
    }

    /**
     * Returns the same change with {@code public_info} set.
     *
     * @param publicInfo what the app keeps with the user for all to see
     * @return a new change
     */
    public UpdateUserProfile withPublicInfo(String publicInfo) {
        return new UpdateUserProfile(members.with("public_info", Checks.text("publicInfo", publicInfo)));
    }

    /**
     * Returns the same change with {@code private_info} set.
     *
     * @param privateInfo what the app keeps with the user for nobody else to see
     * @return a new change
     */
    public UpdateUserProfile withPrivateInfo(String privateInfo) {
        return new UpdateUserProfile(members.with("private_info", Checks.text("privateInfo", privateInfo)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UpdateUserProfile that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("UpdateUserProfile", "user_id");
    }
}
