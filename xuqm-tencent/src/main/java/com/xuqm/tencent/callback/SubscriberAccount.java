package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A subscriber.
 *
 * @param subscriberAccount the subscriber; empty if the service does not say
 */
public record SubscriberAccount(
        @WireName("Subscriber_Account") String subscriberAccount) {

    /** What the service leaves out is empty. */
    public SubscriberAccount {
        subscriberAccount = Received.orEmpty(subscriberAccount);
    }
}
