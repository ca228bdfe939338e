package com.xuqm.maxim.roster;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A friend, as the older list shows one.
 *
 * @param userId the user
 * @param name the name; empty if the service does not say
 */
public record FriendName(@WireName("user_id") Long userId, String name) {

    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public FriendName {
        userId = Received.required("userId", userId);
        name = Received.orEmpty(name);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "FriendName[userId=" + userId + "]";
    }
}
