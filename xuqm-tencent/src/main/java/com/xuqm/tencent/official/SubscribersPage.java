package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A page, as the service answers it.
 *
 * @param next the service's {@code Next}; empty if the service does not say
 * @param subscriberNum the service's {@code SubscriberNum}
 * @param subscribers the service's {@code SubscriberList}, unmodifiable
 */
public record SubscribersPage(
        @WireName("Next") String next,
        @WireName("SubscriberNum") long subscriberNum,
        @WireName("SubscriberList") List<Subscriber> subscribers) {

    /** What the service leaves out is empty. */
    public SubscribersPage {
        next = Received.orEmpty(next);
        subscribers = Checks.copy(subscribers);
    }
}
