package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user went online or offline: {@code Login}, {@code Logout} or {@code Disconnect}. The callback is {@code State.StateChange}.
 *
 * @param info who, and why, {@code null} if the service does not say
 * @param kickedDevices devices that were signed out for it, unmodifiable
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record StateChanged(
        @WireName("Info") @Nullable StateInfo info,
        @WireName("KickedDevice") List<KickedDevice> kickedDevices,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public StateChanged {
        kickedDevices = Checks.copy(kickedDevices);
        eventTime = Received.timeOrNull(eventTime);
    }
}
