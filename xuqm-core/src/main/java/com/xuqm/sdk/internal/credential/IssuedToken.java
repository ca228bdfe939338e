package com.xuqm.sdk.internal.credential;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token as a sign-in gave it.
 *
 * @param token the token itself
 * @param expiresAt when it ends, {@code null} if the service did not say
 */
public record IssuedToken(String token, @Nullable Instant expiresAt) {

    /** Checks that there is a token. */
    public IssuedToken {
        Checks.notBlank("token", token); // an answer without one must not become the header "Bearer null"
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return "IssuedToken[expiresAt=" + expiresAt + "]";
    }
}
