package com.xuqm.sdk.auth;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a login answers.
 *
 * @param token the IM token: a secret
 * @param expiresAt when it ends, {@code null} if the service does not say
 */
public record LoginToken(String token, @Nullable Instant expiresAt) {

    /** Refuses an answer without what it must have. */
    public LoginToken {
        token = Received.required("token", token);
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return "LoginToken[expiresAt=" + expiresAt + "]";
    }
}
