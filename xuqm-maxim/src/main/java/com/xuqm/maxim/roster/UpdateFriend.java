package com.xuqm.maxim.roster;

import com.xuqm.maxim.internal.Ids;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/** What to change about a friend; what is absent stays as it is. */
public final class UpdateFriend {

    private static final Members NONE = Members.named("user_id", "alias", "ext", "mute_notification");

    private final Members members;

    private UpdateFriend(Members members) {
        this.members = members;
    }

    /**
     * Returns a change to which at least one thing is to be added.
     *
     * @param userId the friend
     * @return a change
     */
    public static UpdateFriend of(long userId) {
        return new UpdateFriend(NONE.with("user_id", Ids.id("userId", userId)));
    }

    /** {@return the friend} */
    public Long userId() {
        return members.require("user_id");
    }

    /** {@return what the caller calls the friend, {@code null} if not set} */
    public @Nullable String alias() {
        return members.find("alias");
    }

    /** {@return what the app keeps with the two, {@code null} if not set} */
    public @Nullable String ext() {
        return members.find("ext");
    }

    /** {@return whether the friend's messages come without an alert, {@code null} if not set} */
    public @Nullable Boolean muted() {
        return members.find("mute_notification");
    }

    /**
     * Returns the same change with {@code alias} set.
     *
     * @param alias what the caller calls the friend
     * @return a new change
     */
    public UpdateFriend withAlias(String alias) {
        return new UpdateFriend(members.with("alias", Checks.text("alias", alias)));
    }

    /**
     * Returns the same change with {@code ext} set.
     *
     * @param ext what the app keeps with the two
     * @return a new change
     */
    public UpdateFriend withExt(String ext) {
        return new UpdateFriend(members.with("ext", Checks.text("ext", ext)));
    }

    /**
     * Returns the same change with {@code mute_notification} set.
     *
     * @param muted whether the friend's messages come without an alert
     * @return a new change
     */
    public UpdateFriend withMuted(boolean muted) {
        return new UpdateFriend(members.with("mute_notification", muted));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UpdateFriend that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("UpdateFriend", "user_id", "mute_notification");
    }
}
