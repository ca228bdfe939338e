package com.xuqm.sdk.admin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the whole app is silent, so that only administrators may write. (The fields are assumed.)
 *
 * @param enabled whether it is
 * @param reason why, {@code null} if that was not said
 * @param until when it ends by itself, {@code null} if it does not
 * @param updatedAt when it was last changed, {@code null} if never
 */
public record GlobalMuteState(
        boolean enabled,
        @Nullable String reason,
        @Nullable Instant until,
        @Nullable Instant updatedAt) {}
