package com.xuqm.maxim.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request to join a group.
 *
 * @param applicantId who wants to join
 * @param groupId the group
 * @param reason why, in their words; empty if they gave none
 * @param status what became of it, {@code null} if the service does not say
 * @param expiresAt when it ends, {@code null} if the service does not say
 */
public record JoinRequest(
        @WireName("applicant_id") Long applicantId,
        @WireName("group_id") Long groupId,
        String reason,
        @Nullable RequestStatus status,
        @WireName("expired_time") @Nullable Instant expiresAt) {

    /** Refuses an answer without what it must have; what else it leaves out is empty, and a time of 0 is none. */
    public JoinRequest {
        applicantId = Received.required("applicantId", applicantId);
        groupId = Received.required("groupId", groupId);
        reason = Received.orEmpty(reason);
        expiresAt = Received.timeOrNull(expiresAt);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "JoinRequest[applicantId=" + applicantId + ", groupId=" + groupId + ", status=" + status + "]";
    }
}
