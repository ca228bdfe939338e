package com.xuqm.sdk.usersig;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The service's own judgement of a UserSig. (The shape is assumed.)
 *
 * @param valid whether the service would accept it
 * @param reason why not, {@code null} if it is valid
 * @param expiresAt when it ends, {@code null} if the service does not say
 */
public record UserSigVerification(
        boolean valid, @Nullable String reason, @Nullable Instant expiresAt) {}
