package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the whole app is to be silent. (The fields are assumed.)
 */
public final class SetGlobalMute {

    private static final Members NONE = Members.named("enabled", "reason", "until");

    private final Members members;

    private SetGlobalMute(Members members) {
        this.members = members;
    }

    /**
     * Returns the request to mute the app.
     *
     * @return the request
     */
    public static SetGlobalMute on() {
        return new SetGlobalMute(NONE.with("enabled", true));
    }

    /**
     * Returns the request to let everybody write again.
     *
     * @return the request
     */
    public static SetGlobalMute off() {
        return new SetGlobalMute(NONE.with("enabled", false));
    }

    /** {@return whether it is to be} */
    public boolean enabled() {
        return members.<Boolean>require("enabled");
    }

    /** {@return why, {@code null} to say nothing} */
    public @Nullable String reason() {
        return members.find("reason");
    }

    /** {@return when it is to end by itself, {@code null} for never; fractions of milliseconds are cut} */
    public @Nullable Instant until() {
        return members.find("until");
    }

    /**
     * Returns the same request with a reason.
     *
     * @param reason why
     * @return a new request
     */
    public SetGlobalMute withReason(String reason) {
        return new SetGlobalMute(members.with("reason", Checks.text("reason", reason)));
    }

    /**
     * Returns the same request with an end.
     *
     * @param until when it is to end by itself, between 1970 and 9999
     * @return a new request
     */
    public SetGlobalMute withUntil(Instant until) {
        return new SetGlobalMute(members.with("until", Checks.time("until", until)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SetGlobalMute that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("SetGlobalMute", "enabled", "until");
    }
}
