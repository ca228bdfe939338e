package com.xuqm.sdk.auth;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An IM token that the vendor's demo service renewed.
 *
 * @param imToken the IM token: a secret
 * @param imTokenExpiresAt when it ends, {@code null} if the service does not say
 */
public record DemoImToken(String imToken, @Nullable Instant imTokenExpiresAt) {

    /** Refuses an answer without what it must have. */
    public DemoImToken {
        imToken = Received.required("imToken", imToken);
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return "DemoImToken[imTokenExpiresAt=" + imTokenExpiresAt + "]";
    }
}
