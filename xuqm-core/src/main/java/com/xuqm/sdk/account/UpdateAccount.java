package com.xuqm.sdk.account;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * What to change about an account; what is absent stays as it is. (The fields are assumed.)
 */
public final class UpdateAccount {

    private static final Members NONE = Members.named("nickname", "avatar");

    private final Members members;

    private UpdateAccount(Members members) {
        this.members = members;
    }

    /**
     * Returns a change of the nickname.
     *
     * @param nickname the name to show
     * @return the change
     */
    public static UpdateAccount nickname(String nickname) {
        return new UpdateAccount(NONE).withNickname(nickname);
    }

    /**
     * Returns a change of the picture.
     *
     * @param avatar the picture's URL
     * @return the change
     */
    public static UpdateAccount avatar(String avatar) {
        return new UpdateAccount(NONE).withAvatar(avatar);
    }

    /** {@return the name to show, {@code null} to leave it} */
    public @Nullable String nickname() {
        return members.find("nickname");
    }

    /** {@return the picture's URL, {@code null} to leave it} */
    public @Nullable String avatar() {
        return members.find("avatar");
    }

    /**
     * Returns the same change, and one of the name to show.
     *
     * @param nickname the name to show
     * @return a new change
     */
    public UpdateAccount withNickname(String nickname) {
        return new UpdateAccount(members.with("nickname", Checks.text("nickname", nickname)));
    }

    /**
     * Returns the same change, and one of the picture.
     *
     * @param avatar the picture's URL
     * @return a new change
     */
    public UpdateAccount withAvatar(String avatar) {
        return new UpdateAccount(members.with("avatar", Checks.text("avatar", avatar)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UpdateAccount that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return members.show("UpdateAccount");
    }
}
