package com.xuqm.sdk.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several friends to be added. (The fields are assumed.)
 */
public final class AddFriends {

    private static final Members NONE = Members.named("userIds", "groupName");

    private final Members members;

    private AddFriends(Members members) {
        this.members = members;
    }

    /**
     * Returns friends to be added.
     *
     * @param userIds 1 to {@value Friends#MAX_USERS_PER_CALL} accounts
     * @return the request
     */
    public static AddFriends of(Collection<String> userIds) {
        return new AddFriends(NONE.with("userIds", Checks.ids("userIds", userIds, Friends.MAX_USERS_PER_CALL)));
    }

    /** {@return 1 to {@value Friends#MAX_USERS_PER_CALL} accounts, unmodifiable} */
    public List<String> userIds() {
        return members.require("userIds");
    }

    /** {@return the grouping to put all of them into, {@code null} for none} */
    public @Nullable String groupName() {
        return members.find("groupName");
    }

    /**
     * Returns the same friends in a grouping.
     *
     * @param groupName the grouping's name; a grouping needs no creating
     * @return a new request
     */
    public AddFriends withGroupName(String groupName) {
        return new AddFriends(members.with("groupName", Checks.id("groupName", groupName)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddFriends that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("AddFriends", "userIds", "groupName");
    }
}
