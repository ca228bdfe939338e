package com.xuqm.maxim.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of a group.
 *
 * @param userId the user
 * @param displayName the member's name in the group, {@code null} if there is none
 * @param joinedAt since when the user is a member, {@code null} if the service does not say
 * @param mutedUntil until when the member may not write, {@code null} if the member may
 */
public record GroupMember(
        @WireName("user_id") Long userId,
        @WireName("display_name") @Nullable String displayName,
        @WireName("join_time") @Nullable Instant joinedAt,
        @WireName("expired_time") @Nullable Instant mutedUntil) {

    /** Refuses an answer without what it must have; a time of 0 is none. */
    public GroupMember {
        userId = Received.required("userId", userId);
        joinedAt = Received.timeOrNull(joinedAt);
        mutedUntil = Received.timeOrNull(mutedUntil);
    }
}
