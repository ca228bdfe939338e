package com.xuqm.maxim.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a group.
 *
 * @param groupId the group
 * @param inviterId who invites, {@code null} if the service does not say
 * @param inviteeId who is invited, {@code null} if the service does not say
 * @param reason why, in their words; empty if they gave none
 * @param status what became of it, {@code null} if the service does not say
 * @param expiresAt when it ends, {@code null} if the service does not say
 * @param updatedAt when it changed last, {@code null} if the service does not say
 */
public record Invitation(
        @WireName("group_id") Long groupId,
        @WireName("inviter_id") @Nullable Long inviterId,
        @WireName("invitee_id") @Nullable Long inviteeId,
        String reason,
        @Nullable RequestStatus status,
        @WireName("expired_time") @Nullable Instant expiresAt,

        @WireName("updated_at") @WireTime(WireTime.Spelling.TEXT) @Nullable
        Instant updatedAt) {

    /** Refuses an answer without what it must have; what else it leaves out is empty, and a time of 0 is none. */
    public Invitation {
        groupId = Received.required("groupId", groupId);
        reason = Received.orEmpty(reason);
        expiresAt = Received.timeOrNull(expiresAt);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "Invitation[groupId=" + groupId + ", inviterId=" + inviterId + ", inviteeId=" + inviteeId + ", status="
                + status + "]";
    }
}
