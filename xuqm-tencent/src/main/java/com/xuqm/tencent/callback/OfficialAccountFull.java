package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An official account is full. The callback is {@code OfficialAccount.CallbackAfterOfficialAccountFull}. It is known from another SDK only.
 *
 * @param officialAccount the official account; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record OfficialAccountFull(
        @WireName("Official_Account") String officialAccount,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public OfficialAccountFull {
        officialAccount = Received.orEmpty(officialAccount);
        eventTime = Received.timeOrNull(eventTime);
    }
}
