package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages of an official account were recalled. The callback is {@code OfficialAccount.CallbackAfterMsgWithDraw}. It is known from another
 * SDK only.
 *
 * @param officialAccount the official account; empty if the service does not say
 * @param withdrawMsgs the messages, unmodifiable
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record OfficialMessagesRecalled(
        @WireName("Official_Account") String officialAccount,
        @WireName("WithdrawMsgList") List<RecalledMessage> withdrawMsgs,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public OfficialMessagesRecalled {
        officialAccount = Received.orEmpty(officialAccount);
        withdrawMsgs = Checks.copy(withdrawMsgs);
        eventTime = Received.timeOrNull(eventTime);
    }
}
