package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the whole app is to be silent. (The fields are assumed.)
 *
 * @param enabled whether it is to be
 * @param reason why, {@code null} to say nothing
 * @param until when it is to end by itself, {@code null} for never; fractions of milliseconds are cut
 */
public record SetGlobalMute(
        boolean enabled, @Nullable String reason, @Nullable Instant until) {

    /**
     * Checks the values.
     *
     * @param enabled whether it is to be
     * @param reason why, {@code null} to say nothing
     * @param until when it is to end by itself, {@code null} for never; fractions of milliseconds are cut
     */
    public SetGlobalMute {
        Checks.optionalText("reason", reason);
        if (until != null) {
            Checks.time("until", until);
        }
    }

    /**
     * Returns the request to mute the app.
     *
     * @return the request
     */
    public static SetGlobalMute on() {
        return new SetGlobalMute(true, null, null);
    }

    /**
     * Returns the request to let everybody write again.
     *
     * @return the request
     */
    public static SetGlobalMute off() {
        return new SetGlobalMute(false, null, null);
    }

    /**
     * Returns the same request with a reason.
     *
     * @param text why
     * @return a new request
     */
    public SetGlobalMute withReason(String text) {
        return new SetGlobalMute(enabled, Checks.text("reason", text), until);
    }

    /**
     * Returns the same request with an end.
     *
     * @param time when it is to end by itself
     * @return a new request
     */
    public SetGlobalMute withUntil(Instant time) {
        return new SetGlobalMute(enabled, reason, Checks.time("until", time));
    }
}
