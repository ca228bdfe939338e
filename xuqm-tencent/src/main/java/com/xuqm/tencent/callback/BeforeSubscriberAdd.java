package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is about to subscribe to an official account. The callback is {@code OfficialAccount.CallbackBeforeAddSubscriber}. It is known
 * from another SDK only.
 *
 * @param officialAccount the official account; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param subscribeAccounts the subscribers, unmodifiable
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record BeforeSubscriberAdd(
        @WireName("Official_Account") String officialAccount,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("SubscribeAccountList") List<SubscriberAccount> subscribeAccounts,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public BeforeSubscriberAdd {
        officialAccount = Received.orEmpty(officialAccount);
        operatorAccount = Received.orEmpty(operatorAccount);
        subscribeAccounts = Checks.copy(subscribeAccounts);
        eventTime = Received.timeOrNull(eventTime);
    }
}
