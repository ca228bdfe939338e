package com.xuqm.sdk.friend;

import com.xuqm.sdk.internal.component.Received;

/**
 * A grouping of friends. It is there as long as a friend is in it. (The fields are assumed.)
 *
 * @param groupName its name
 * @param friendCount how many friends are in it
 */
public record FriendGroup(String groupName, int friendCount) {
    /** Refuses an answer without what it must have. */
    public FriendGroup {
        groupName = Received.required("groupName", groupName);
    }
}
