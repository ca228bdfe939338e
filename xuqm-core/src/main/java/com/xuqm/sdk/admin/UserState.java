package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a user is online. (The shape is assumed.)
 *
 * @param userId the user
 * @param state whether the user is online; empty if the service does not say
 * @param lastActiveAt when the user was last seen, {@code null} if never or not known
 */
public record UserState(
        String userId, PresenceState state, @Nullable Instant lastActiveAt) {
    /** Refuses an answer without what it must have. */
    public UserState {
        userId = Received.required("userId", userId);
        state = state == null ? PresenceState.of("") : state;
    }
}
