package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The subscription of the user.
 *
 * @param subscribeTime since when, {@code null} if the service does not say
 * @param customString a text of the app's own; empty if the service does not say
 */
public record Subscription(
        @WireName("SubscribeTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant subscribeTime,

        @WireName("CustomString") String customString) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public Subscription {
        customString = Received.orEmpty(customString);
        subscribeTime = Received.timeOrNull(subscribeTime);
    }
}
