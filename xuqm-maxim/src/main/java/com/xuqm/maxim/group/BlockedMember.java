package com.xuqm.maxim.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may not join a group.
 *
 * @param userId the user
 * @param groupId the group, {@code null} if the service does not say
 * @param blockedAt since when, {@code null} if the service does not say
 */
public record BlockedMember(
        @WireName("user_id") Long userId,
        @WireName("group_id") @Nullable Long groupId,

        @WireName("created_at") @WireTime(WireTime.Spelling.TEXT) @Nullable
        Instant blockedAt) {

    /** Refuses an answer without what it must have. */
    public BlockedMember {
        userId = Received.required("userId", userId);
    }
}
