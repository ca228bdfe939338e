package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * What became of a subscriber: 0 failed.
 *
 * @param subscriberAccount the subscriber; empty if the service does not say
 * @param result the service's {@code Result}
 */
public record SubscriberResult(
        @WireName("Subscriber_Account") String subscriberAccount,
        @WireName("Result") long result) {

    /** What the service leaves out is empty. */
    public SubscriberResult {
        subscriberAccount = Received.orEmpty(subscriberAccount);
    }
}
