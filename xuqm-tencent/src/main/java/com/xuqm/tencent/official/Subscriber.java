package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A subscriber.
 *
 * @param subscriberAccount the subscriber; empty if the service does not say
 * @param subscribeTime the service's {@code SubscribeTime}, in epoch seconds
 * @param customString a text of the app's own; empty if the service does not say
 * @param msgFlag how messages are announced: {@code AcceptAndNotify}, {@code AcceptNotNotify}, {@code Discard}, {@code
 *     AcceptNotNotifyExceptAt}
 * @param lastSendMsgTime when the member last wrote, in epoch seconds
 */
public record Subscriber(
        @WireName("Subscriber_Account") String subscriberAccount,
        @WireName("SubscribeTime") long subscribeTime,
        @WireName("CustomString") String customString,
        @WireName("MsgFlag") long msgFlag,
        @WireName("LastSendMsgTime") long lastSendMsgTime) {

    /**
     * Sees to what is missing.
     *
     * @param subscriberAccount the subscriber; empty if the service does not say
     * @param subscribeTime the service's {@code SubscribeTime}, in epoch seconds
     * @param customString a text of the app's own; empty if the service does not say
     * @param msgFlag how messages are announced: {@code AcceptAndNotify}, {@code AcceptNotNotify}, {@code Discard}, {@code
     *     AcceptNotNotifyExceptAt}
     * @param lastSendMsgTime when the member last wrote, in epoch seconds
     */
    public Subscriber {
        subscriberAccount = Received.orEmpty(subscriberAccount);
        customString = Received.orEmpty(customString);
    }
}
