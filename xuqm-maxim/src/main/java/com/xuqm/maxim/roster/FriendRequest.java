package com.xuqm.maxim.roster;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request to become friends.
 *
 * @param userId who asks
 * @param reason why, in their words; empty if they gave none
 * @param status what became of it, {@code null} if the service does not say
 * @param expiresAt when it ends, {@code null} if the service does not say
 */
public record FriendRequest(
        @WireName("user_id") Long userId,
        String reason,
        @Nullable FriendRequestStatus status,
        @WireName("expired_time") @Nullable Instant expiresAt) {

    /** Refuses an answer without what it must have; what else it leaves out is empty, and a time of 0 is none. */
    public FriendRequest {
        userId = Received.required("userId", userId);
        reason = Received.orEmpty(reason);
        expiresAt = Received.timeOrNull(expiresAt);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "FriendRequest[userId=" + userId + ", status=" + status + "]";
    }
}
