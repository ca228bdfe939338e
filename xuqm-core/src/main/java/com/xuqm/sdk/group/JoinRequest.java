package com.xuqm.sdk.group;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request to join a group. (The fields are assumed.)
 *
 * @param requestId the request's id
 * @param groupId the group; empty if the service does not say
 * @param userId who asks; empty if the service does not say
 * @param remark what was said along with it, {@code null} if nothing
 * @param status what became of it
 * @param createdAt when it was sent, {@code null} if the service does not say
 * @param handledAt when it was accepted or rejected, {@code null} if it was not
 * @param handledBy who accepted or rejected it, {@code null} if nobody did
 */
public record JoinRequest(
        String requestId,
        String groupId,
        String userId,
        @Nullable String remark,
        @Nullable JoinRequestStatus status,
        @Nullable Instant createdAt,
        @Nullable Instant handledAt,
        @Nullable String handledBy) {

    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public JoinRequest {
        requestId = Received.required("requestId", requestId);
        groupId = Received.orEmpty(groupId);
        userId = Received.orEmpty(userId);
    }

    /** Leaves the remark out. */
    @Override
    public String toString() {
        return "JoinRequest[requestId=" + requestId + ", groupId=" + groupId + ", userId=" + userId + ", status="
                + status + ", createdAt=" + createdAt + ", handledAt=" + handledAt + ", handledBy=" + handledBy + "]";
    }
}
