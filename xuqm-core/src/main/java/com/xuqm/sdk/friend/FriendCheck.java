package com.xuqm.sdk.friend;

import com.xuqm.sdk.internal.component.Received;

/**
 * Whether a user is a friend. (The shape is assumed.)
 *
 * @param userId the user who was asked about; empty if the service does not say
 * @param friend whether the two are friends
 */
public record FriendCheck(String userId, Boolean friend) {
    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public FriendCheck {
        userId = Received.orEmpty(userId);
        friend = Received.required("friend", friend);
    }
}
