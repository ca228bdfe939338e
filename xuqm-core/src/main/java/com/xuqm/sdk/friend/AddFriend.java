package com.xuqm.sdk.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * A friend to be added. (The fields are assumed.)
 */
public final class AddFriend {

    private static final Members NONE = Members.named("userId", "remark", "groupName");

    private final Members members;

    private AddFriend(Members members) {
        this.members = members;
    }

    /**
     * Returns a friend to be added.
     *
     * @param userId the friend's account
     * @return the request
     */
    public static AddFriend of(String userId) {
        return new AddFriend(NONE.with("userId", Checks.id("userId", userId)));
    }

    /** {@return the friend's account} */
    public String userId() {
        return members.require("userId");
    }

    /** {@return what the caller calls the friend, {@code null} for nothing else} */
    public @Nullable String remark() {
        return members.find("remark");
    }

    /** {@return the grouping to put the friend into, {@code null} for none} */
    public @Nullable String groupName() {
        return members.find("groupName");
    }

    /**
     * Returns the same friend under a name of the caller's own.
     *
     * @param remark what the caller calls the friend
     * @return a new request
     */
    public AddFriend withRemark(String remark) {
        return new AddFriend(members.with("remark", Checks.text("remark", remark)));
    }

    /**
     * Returns the same friend in a grouping.
     *
     * @param groupName the grouping's name; a grouping needs no creating
     * @return a new request
     */
    public AddFriend withGroupName(String groupName) {
        return new AddFriend(members.with("groupName", Checks.id("groupName", groupName)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddFriend that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("AddFriend", "userId", "groupName");
    }
}
