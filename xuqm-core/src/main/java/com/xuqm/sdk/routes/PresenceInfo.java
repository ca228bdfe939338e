package com.xuqm.sdk.routes;

import com.xuqm.sdk.admin.PresenceState;
import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how a user is connected. (The fields are assumed.)
 *
 * @param userId the user
 * @param state whether the user is online; empty if the service does not say
 * @param connectionCount how many real-time connections are open
 * @param lastActiveAt when the user was last seen, {@code null} if never
 */
public record PresenceInfo(
        String userId,
        PresenceState state,
        int connectionCount,
        @Nullable Instant lastActiveAt) {
    /** Refuses an answer without what it must have. */
    public PresenceInfo {
        userId = Received.required("userId", userId);
        state = state == null ? PresenceState.of("") : state;
    }
}
