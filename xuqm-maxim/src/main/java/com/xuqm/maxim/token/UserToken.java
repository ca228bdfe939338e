package com.xuqm.maxim.token;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user's token, with what comes along.
 *
 * @param token the token: the header {@code access-token} of calls as that user
 * @param userId the user, {@code null} if the service does not say
 * @param expiresAt when it ends, {@code null} if the service does not say
 * @param storeToken the token for files, {@code null} if there is none
 * @param accessKeySecret the secret for files, {@code null} if there is none
 * @param encryptType how the vendor's client libraries encrypt, {@code null} if the service does not say
 * @param publicKey the key for that, {@code null} if there is none
 * @param pushToken the token for pushes, {@code null} unless a device was named
 */
public record UserToken(
        String token,
        @WireName("user_id") @Nullable Long userId,
        @WireName("expire") @Nullable Instant expiresAt,
        @WireName("store_token") @Nullable String storeToken,
        @WireName("access_key_secret") @Nullable String accessKeySecret,
        @WireName("encrypt_type") @Nullable Integer encryptType,
        @WireName("public_key") @Nullable String publicKey,
        @WireName("push_token") @Nullable String pushToken) {

    /** Refuses an answer without what it must have; a time of 0 is none. */
    public UserToken {
        token = Received.required("token", token);
        expiresAt = Received.timeOrNull(expiresAt);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "UserToken[userId=" + userId + ", expiresAt=" + expiresAt + "]";
    }
}
