package com.xuqm.sdk.group;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of a group. (The fields are assumed.)
 *
 * @param userId the member's account
 * @param role what the member may do
 * @param nickname the account's nickname, {@code null} if there is none
 * @param joinedAt since when the user is a member, {@code null} if the service does not say
 * @param mutedUntil until when the member may not write, {@code null} if the member may
 */
public record GroupMember(
        String userId,
        @Nullable GroupRole role,
        @Nullable String nickname,
        @Nullable Instant joinedAt,
        @Nullable Instant mutedUntil) {
    /** Refuses an answer without what it must have. */
    public GroupMember {
        userId = Received.required("userId", userId);
    }
}
