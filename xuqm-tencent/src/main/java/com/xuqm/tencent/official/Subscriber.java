package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber.
 *
 * @param subscriberAccount the subscriber; empty if the service does not say
 * @param subscribeTime since when, {@code null} if the service does not say
 * @param customString a text of the app's own; empty if the service does not say
 * @param msgFlag how messages are announced: {@code AcceptAndNotify}, {@code AcceptNotNotify}, {@code Discard}, {@code
 *     AcceptNotNotifyExceptAt}
 * @param lastSendMsgTime when the member last wrote, {@code null} if the service does not say
 */
public record Subscriber(
        @WireName("Subscriber_Account") String subscriberAccount,

        @WireName("SubscribeTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant subscribeTime,

        @WireName("CustomString") String customString,
        @WireName("MsgFlag") long msgFlag,

        @WireName("LastSendMsgTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant lastSendMsgTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public Subscriber {
        subscriberAccount = Received.orEmpty(subscriberAccount);
        customString = Received.orEmpty(customString);
        lastSendMsgTime = Received.timeOrNull(lastSendMsgTime);
        subscribeTime = Received.timeOrNull(subscribeTime);
    }
}
