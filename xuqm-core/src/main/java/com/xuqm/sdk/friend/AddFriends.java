package com.xuqm.sdk.friend;

import com.xuqm.sdk.internal.check.Checks;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several friends to be added. (The fields are assumed.)
 *
 * @param userIds 1 to {@value Friends#MAX_USERS_PER_CALL} accounts, unmodifiable
 * @param groupName the grouping to put all of them into, {@code null} for none
 */
public record AddFriends(List<String> userIds, @Nullable String groupName) {

    /**
     * Checks and copies the values.
     *
     * @param userIds 1 to {@value Friends#MAX_USERS_PER_CALL} accounts
     * @param groupName the grouping to put all of them into, {@code null} for none
     */
    public AddFriends {
        userIds = Checks.ids("userIds", userIds, Friends.MAX_USERS_PER_CALL);
        if (groupName != null) {
            Checks.id("groupName", groupName);
        }
    }

    /**
     * Returns friends to be added.
     *
     * @param userIds their accounts
     * @return the request
     */
    public static AddFriends of(Collection<String> userIds) {
        return new AddFriends(Checks.ids("userIds", userIds, Friends.MAX_USERS_PER_CALL), null);
    }

    /**
     * Returns the same friends in a grouping.
     *
     * @param name the grouping's name; a grouping needs no creating
     * @return a new request
     */
    public AddFriends withGroupName(String name) {
        return new AddFriends(userIds, Checks.id("groupName", name));
    }
}
