package com.xuqm.sdk.friend;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user whom the caller blocks. (The fields are assumed.)
 *
 * @param userId who is blocked
 * @param nickname the account's nickname, {@code null} if there is none
 * @param avatar the picture's URL, {@code null} if there is none
 * @param createdAt since when, {@code null} if the service does not say
 */
public record BlacklistEntry(
        String userId,
        @Nullable String nickname,
        @Nullable String avatar,
        @Nullable Instant createdAt) {
    /** Refuses an answer without what it must have. */
    public BlacklistEntry {
        userId = Received.required("userId", userId);
    }
}
