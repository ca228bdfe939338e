package com.xuqm.sdk.friend;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A friend. (The fields are assumed.)
 *
 * <p>The service may add further properties, which this record will get as further components.
 *
 * @param userId the friend's account
 * @param nickname the account's nickname, {@code null} if there is none
 * @param avatar the picture's URL, {@code null} if there is none
 * @param remark what the user calls the friend, {@code null} if nothing else
 * @param groupName the grouping that the user put the friend into, {@code null} for none
 * @param createdAt since when the two are friends, {@code null} if the service does not say
 */
public record Friend(
        String userId,
        @Nullable String nickname,
        @Nullable String avatar,
        @Nullable String remark,
        @Nullable String groupName,
        @Nullable Instant createdAt) {
    /** Refuses an answer without what it must have. */
    public Friend {
        userId = Received.required("userId", userId);
    }
}
