package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The subscription of the user.
 *
 * @param subscribeTime the service's {@code SubscribeTime}, in epoch seconds
 * @param customString a text of the app's own; empty if the service does not say
 */
public record Subscription(
        @WireName("SubscribeTime") long subscribeTime,
        @WireName("CustomString") String customString) {

    /**
     * Sees to what is missing.
     *
     * @param subscribeTime the service's {@code SubscribeTime}, in epoch seconds
     * @param customString a text of the app's own; empty if the service does not say
     */
    public Subscription {
        customString = Received.orEmpty(customString);
    }
}
