package com.xuqm.sdk.auth;

import java.time.Instant;

/**
 * A UserSig that the service made. (The shape is assumed.)
 *
 * @param userId the user it is for
 * @param userSig the UserSig: a secret
 * @param expiresAt when it ends
 */
public record IssuedUserSig(String userId, String userSig, Instant expiresAt) {

    /** Leaves the UserSig out. */
    @Override
    public String toString() {
        return "IssuedUserSig[userId=" + userId + ", expiresAt=" + expiresAt + "]";
    }
}
