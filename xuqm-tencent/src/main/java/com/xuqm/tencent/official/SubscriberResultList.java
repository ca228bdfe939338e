package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param subscribers the service's {@code SubscriberList}, unmodifiable
 */
public record SubscriberResultList(
        @WireName("SubscriberList") List<SubscriberResult> subscribers) {

    /** What the service leaves out is empty. */
    public SubscriberResultList {
        subscribers = Checks.copy(subscribers);
    }
}
