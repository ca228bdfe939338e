package com.xuqm.sdk.friend;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A friend to be added. (The fields are assumed.)
 *
 * @param userId the friend's account
 * @param remark what the caller calls the friend, {@code null} for nothing else
 * @param groupName the grouping to put the friend into, {@code null} for none
 */
public record AddFriend(
        String userId, @Nullable String remark, @Nullable String groupName) {

    /**
     * Checks the values.
     *
     * @param userId the friend's account
     * @param remark what the caller calls the friend, {@code null} for nothing else
     * @param groupName the grouping to put the friend into, {@code null} for none
     */
    public AddFriend {
        Checks.id("userId", userId);
        Checks.optionalText("remark", remark);
        if (groupName != null) {
            Checks.id("groupName", groupName);
        }
    }

    /**
     * Returns a friend to be added.
     *
     * @param userId the friend's account
     * @return the request
     */
    public static AddFriend of(String userId) {
        return new AddFriend(userId, null, null);
    }

    /**
     * Returns the same friend under a name of the caller's own.
     *
     * @param text what the caller calls the friend
     * @return a new request
     */
    public AddFriend withRemark(String text) {
        return new AddFriend(userId, Checks.text("remark", text), groupName);
    }

    /**
     * Returns the same friend in a grouping.
     *
     * @param name the grouping's name; a grouping needs no creating
     * @return a new request
     */
    public AddFriend withGroupName(String name) {
        return new AddFriend(userId, remark, Checks.id("groupName", name));
    }
}
