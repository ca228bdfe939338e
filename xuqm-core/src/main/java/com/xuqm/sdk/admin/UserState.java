package com.xuqm.sdk.admin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a user is online. (The shape is assumed.)
 *
 * @param userId the user
 * @param state whether the user is online
 * @param lastActiveAt when the user was last seen, {@code null} if never or not known
 */
public record UserState(
        String userId, PresenceState state, @Nullable Instant lastActiveAt) {}
