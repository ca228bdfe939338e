package com.xuqm.sdk.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * What to change about a group; what is absent stays as it is, and something must change. (The fields are assumed.)
 */
public final class UpdateGroup {

    private static final Members NONE =
            Members.named("name", "avatar", "announcement", "introduction", "publicGroup", "muted");

    private final Members members;

    private UpdateGroup(Members members) {
        this.members = members;
    }

    /**
     * Returns a change to which at least one thing is to be added.
     *
     * @return a change of nothing
     */
    public static UpdateGroup changes() {
        return new UpdateGroup(NONE);
    }

    /** {@return its name, {@code null} to leave it} */
    public @Nullable String name() {
        return members.find("name");
    }

    /** {@return the picture's URL, {@code null} to leave it} */
    public @Nullable String avatar() {
        return members.find("avatar");
    }

    /** {@return what to announce to the members, {@code null} to leave that} */
    public @Nullable String announcement() {
        return members.find("announcement");
    }

    /** {@return what it is about, {@code null} to leave that} */
    public @Nullable String introduction() {
        return members.find("introduction");
    }

    /** {@return whether everybody can find it, {@code null} to leave that} */
    public @Nullable Boolean publicGroup() {
        return members.find("publicGroup");
    }

    /** {@return whether only its owner and its administrators may write, {@code null} to leave that} */
    public @Nullable Boolean muted() {
        return members.find("muted");
    }

    /**
     * Returns the same change, and one of the name.
     *
     * @param name the new name, not blank
     * @return a new change
     */
    public UpdateGroup withName(String name) {
        return new UpdateGroup(members.with("name", Checks.notBlank("name", name)));
    }

    /**
     * Returns the same change, and one of the picture.
     *
     * @param avatar the picture's URL; an empty one removes it
     * @return a new change
     */
    public UpdateGroup withAvatar(String avatar) {
        return new UpdateGroup(members.with("avatar", Checks.text("avatar", avatar)));
    }

    /**
     * Returns the same change, and one of the announcement.
     *
     * @param announcement the announcement; an empty one removes it
     * @return a new change
     */
    public UpdateGroup withAnnouncement(String announcement) {
        return new UpdateGroup(members.with("announcement", Checks.text("announcement", announcement)));
    }

    /**
     * Returns the same change, and one of the introduction.
     *
     * @param introduction the introduction; an empty one removes it
     * @return a new change
     */
    public UpdateGroup withIntroduction(String introduction) {
        return new UpdateGroup(members.with("introduction", Checks.text("introduction", introduction)));
    }

    /**
     * Returns the same change, and one of whether everybody can find the group.
     *
     * @param publicGroup whether it is public
     * @return a new change
     */
    public UpdateGroup withPublicGroup(boolean publicGroup) {
        return new UpdateGroup(members.with("publicGroup", publicGroup));
    }

    /**
     * Returns the same change, and one of whether ordinary members may write.
     *
     * @param muted whether only the owner and the administrators of the group may
     * @return a new change
     */
    public UpdateGroup withMuted(boolean muted) {
        return new UpdateGroup(members.with("muted", muted));
    }

    /** As it goes to the service; a change of nothing is refused. */
    Members members() {
        return members.requireAny();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UpdateGroup that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("UpdateGroup", "name", "publicGroup", "muted");
    }
}
