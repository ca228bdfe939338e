package com.xuqm.emulator.internal.tencent.callback;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How callbacks are posted.
 *
 * @param appId the application
 * @param url where to, or null for nowhere
 * @param token the authentication token, or null to sign nothing
 * @param blocking whether what is asked about is refused where no decision comes in time
 * @param timeout how long the receiver may take
 * @param beyondLoopback whether it posts to other machines, too
 */
public record CallbackSettings(
        long appId,
        @Nullable String url,
        @Nullable String token,
        boolean blocking,
        Duration timeout,
        boolean beyondLoopback) {

    @Override
    public String toString() {
        return "callbacks of " + appId;
    }
}
