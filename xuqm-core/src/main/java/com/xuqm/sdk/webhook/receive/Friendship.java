package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.internal.component.Received;

/**
 * Data of {@link WebhookEvent#FRIEND_ADDED} and {@link WebhookEvent#FRIEND_REMOVED}: told once for the two. (The fields are assumed.)
 *
 * @param userId one of the two: who asked for it; empty if the service does not say
 * @param friendId the other; empty if the service does not say
 */
public record Friendship(String userId, String friendId) {
    /** What the service leaves out is empty. */
    public Friendship {
        userId = Received.orEmpty(userId);
        friendId = Received.orEmpty(friendId);
    }
}
