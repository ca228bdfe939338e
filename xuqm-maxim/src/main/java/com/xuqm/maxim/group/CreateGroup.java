package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.Ids;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group to be created; the caller owns it. */
public final class CreateGroup {

    private static final Members NONE = Members.named("name", "description", "avatar", "type", "user_list");

    private final Members members;

    private CreateGroup(Members members) {
        this.members = members;
    }

    /**
     * Returns a group with a name.
     *
     * @param name its name, not blank
     * @return the group to be created
     */
    public static CreateGroup named(String name) {
        return new CreateGroup(NONE.with("name", Checks.notBlank("name", name)));
    }

    /** {@return its name, not blank} */
    public String name() {
        return members.require("name");
    }

    /** {@return what it is about, {@code null} if not set} */
    public @Nullable String description() {
        return members.find("description");
    }

    /** {@return the picture's URL, {@code null} if not set} */
    public @Nullable String avatar() {
        return members.find("avatar");
    }

    /** {@return what kind of group it is; a private one unless said otherwise, {@code null} if not set} */
    public @Nullable GroupType type() {
        Integer kept = members.find("type");
        return kept == null ? null : GroupType.of(kept);
    }

    /** {@return whom to invite, at least one user, {@code null} if not set} */
    public @Nullable List<Long> userIds() {
        return members.find("user_list");
    }

    /**
     * Returns the same group to be created with {@code description} set.
     *
     * @param description what it is about
     * @return a new group
     */
    public CreateGroup withDescription(String description) {
        return new CreateGroup(members.with("description", Checks.text("description", description)));
    }

    /**
     * Returns the same group to be created with {@code avatar} set.
     *
     * @param avatar the picture's URL
     * @return a new group
     */
    public CreateGroup withAvatar(String avatar) {
        return new CreateGroup(members.with("avatar", Checks.text("avatar", avatar)));
    }

    /**
     * Returns the same group to be created with {@code type} set.
     *
     * @param type what kind of group it is; a private one unless said otherwise
     * @return a new group
     */
    public CreateGroup withType(GroupType type) {
        return new CreateGroup(members.with("type", Checks.notNull("type", type).number()));
    }

    /**
     * Returns the same group to be created with {@code user_list} set.
     *
     * @param userIds whom to invite, at least one user
     * @return a new group
     */
    public CreateGroup withUserIds(Collection<Long> userIds) {
        return new CreateGroup(members.with("user_list", Ids.ids("userIds", userIds)));
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
        return members.show("CreateGroup", "name", "type", "user_list");
    }
}
