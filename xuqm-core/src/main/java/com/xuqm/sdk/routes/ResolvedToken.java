package com.xuqm.sdk.routes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an IM token says. (The fields are assumed.)
 *
 * @param valid whether it is good
 * @param userId whose it is, {@code null} if it is not good
 * @param appKey the app it is for, {@code null} if it is not good
 * @param admin whether that account is an administrator, {@code null} if it is not good
 * @param expiresAt when it ends, {@code null} if it does not, or is not good
 */
public record ResolvedToken(
        boolean valid,
        @Nullable String userId,
        @Nullable String appKey,
        @Nullable Boolean admin,
        @Nullable Instant expiresAt) {}
