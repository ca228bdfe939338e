package com.xuqm.sdk.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group to be created; the caller becomes its owner. (All but {@code name} and {@code memberIds} is assumed.)
 */
public final class CreateGroup {

    private static final Members NONE =
            Members.named("name", "memberIds", "groupId", "avatar", "announcement", "introduction", "publicGroup");

    private final Members members;

    private CreateGroup(Members members) {
        this.members = members;
    }

    /**
     * Returns a group with a name and members.
     *
     * @param name its name, not blank
     * @param memberIds the first members besides the caller
     * @return the group to be created
     */
    public static CreateGroup of(String name, String... memberIds) {
        return new CreateGroup(NONE.with("name", Checks.notBlank("name", name)))
                .withMemberIds(Arrays.asList(Checks.notNull("memberIds", memberIds)));
    }

    /** {@return its name} */
    public String name() {
        return members.require("name");
    }

    /** {@return the first members besides the caller, unmodifiable} */
    public List<String> memberIds() {
        return members.require("memberIds");
    }

    /** {@return the id that the app chose, {@code null} to let the service choose} */
    public @Nullable String groupId() {
        return members.find("groupId");
    }

    /** {@return the picture's URL, {@code null} for none} */
    public @Nullable String avatar() {
        return members.find("avatar");
    }

    /** {@return what to announce to the members, {@code null} for nothing} */
    public @Nullable String announcement() {
        return members.find("announcement");
    }

    /** {@return what it is about, {@code null} to say nothing} */
    public @Nullable String introduction() {
        return members.find("introduction");
    }

    /** {@return whether everybody can find it, {@code null} for no} */
    public @Nullable Boolean publicGroup() {
        return members.find("publicGroup");
    }

    /**
     * Returns the same group with other first members.
     *
     * @param memberIds the members besides the caller, at most {@value Groups#MAX_MEMBERS_PER_CALL}
     * @return a new group
     */
    public CreateGroup withMemberIds(Collection<String> memberIds) {
        return new CreateGroup(members.with("memberIds", memberIds(memberIds)));
    }

    /**
     * Returns the same group with an id of the app's choice.
     *
     * @param groupId the id
     * @return a new group
     */
    public CreateGroup withGroupId(String groupId) {
        return new CreateGroup(members.with("groupId", Checks.id("groupId", groupId)));
    }

    /**
     * Returns the same group with a picture.
     *
     * @param avatar the picture's URL
     * @return a new group
     */
    public CreateGroup withAvatar(String avatar) {
        return new CreateGroup(members.with("avatar", Checks.text("avatar", avatar)));
    }

    /**
     * Returns the same group with an announcement.
     *
     * @param announcement what to announce to the members
     * @return a new group
     */
    public CreateGroup withAnnouncement(String announcement) {
        return new CreateGroup(members.with("announcement", Checks.text("announcement", announcement)));
    }

    /**
     * Returns the same group with an introduction.
     *
     * @param introduction what it is about
     * @return a new group
     */
    public CreateGroup withIntroduction(String introduction) {
        return new CreateGroup(members.with("introduction", Checks.text("introduction", introduction)));
    }

    /**
     * Returns the same group, to be found by everybody or not.
     *
     * @param publicGroup whether everybody can find it
     * @return a new group
     */
    public CreateGroup withPublicGroup(boolean publicGroup) {
        return new CreateGroup(members.with("publicGroup", publicGroup));
    }

    private static List<String> memberIds(Collection<String> memberIds) {
        return Checks.notNull("memberIds", memberIds).isEmpty()
                ? List.of()
                : Checks.ids("memberIds", memberIds, Groups.MAX_MEMBERS_PER_CALL);
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreateGroup that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("CreateGroup", "groupId", "name", "memberIds", "publicGroup");
    }
}
