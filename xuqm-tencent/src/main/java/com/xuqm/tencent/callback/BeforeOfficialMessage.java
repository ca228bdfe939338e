package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.message.MessageElement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of an official account is about to be sent. The callback is {@code OfficialAccount.CallbackBeforeSendMsg}. It is known from
 * another SDK only.
 *
 * @param officialAccount the official account; empty if the service does not say
 * @param onlineOnlyFlag whether it goes to those only who are online
 * @param body what the message consists of, unmodifiable
 * @param cloudCustomData a text that the app keeps with the message; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record BeforeOfficialMessage(
        @WireName("Official_Account") String officialAccount,
        @WireName("OnlineOnlyFlag") long onlineOnlyFlag,
        @WireName("MsgBody") List<MessageElement> body,
        @WireName("CloudCustomData") String cloudCustomData,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public BeforeOfficialMessage {
        officialAccount = Received.orEmpty(officialAccount);
        body = Checks.copy(body);
        cloudCustomData = Received.orEmpty(cloudCustomData);
        eventTime = Received.timeOrNull(eventTime);
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "BeforeOfficialMessage[officialAccount=" + officialAccount + ", onlineOnlyFlag=" + onlineOnlyFlag
                + ", eventTime=" + eventTime + "]";
    }
}
