package com.xuqm.sdk.friend;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request to become friends. (The fields are assumed.)
 *
 * @param requestId the request's id
 * @param fromUserId who asks; empty if the service does not say
 * @param toUserId who is asked; empty if the service does not say
 * @param remark what was said along with it, {@code null} if nothing
 * @param status what became of it
 * @param createdAt when it was sent, {@code null} if the service does not say
 * @param handledAt when it was accepted or rejected, {@code null} if it was not
 */
public record FriendRequest(
        String requestId,
        String fromUserId,
        String toUserId,
        @Nullable String remark,
        @Nullable FriendRequestStatus status,
        @Nullable Instant createdAt,
        @Nullable Instant handledAt) {

    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public FriendRequest {
        requestId = Received.required("requestId", requestId);
        fromUserId = Received.orEmpty(fromUserId);
        toUserId = Received.orEmpty(toUserId);
    }

    /** Leaves the remark out. */
    @Override
    public String toString() {
        return "FriendRequest[requestId=" + requestId + ", fromUserId=" + fromUserId + ", toUserId=" + toUserId
                + ", status=" + status + ", createdAt=" + createdAt + ", handledAt=" + handledAt + "]";
    }
}
