package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The token of a tenant or of an operator, to be given to a client's builder as {@code tenantToken} or {@code opsToken}. (The fields are assumed.)
 *
 * @param token the token: a secret
 * @param expiresAt when it ends, {@code null} if the service does not say
 */
public record PlatformToken(String token, @Nullable Instant expiresAt) {

    /** Refuses an answer without what it must have. */
    public PlatformToken {
        token = Received.required("token", token);
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return "PlatformToken[expiresAt=" + expiresAt + "]";
    }
}
