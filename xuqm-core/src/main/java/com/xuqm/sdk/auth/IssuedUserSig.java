package com.xuqm.sdk.auth;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A UserSig that the service made. (The shape is assumed.)
 *
 * @param userId the user it is for; empty if the service does not say
 * @param userSig the UserSig: a secret
 * @param expiresAt when it ends, {@code null} if the service does not say
 */
public record IssuedUserSig(
        String userId, String userSig, @Nullable Instant expiresAt) {

    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public IssuedUserSig {
        userId = Received.orEmpty(userId);
        userSig = Received.required("userSig", userSig);
    }

    /** Leaves the UserSig out. */
    @Override
    public String toString() {
        return "IssuedUserSig[userId=" + userId + ", expiresAt=" + expiresAt + "]";
    }
}
