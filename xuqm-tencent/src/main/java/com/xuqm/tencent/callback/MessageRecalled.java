package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A message was recalled. The callback is {@code C2C.CallbackAfterMsgWithDraw}.
 *
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param msgKey the key of the message; empty if the service does not say
 * @param unreadMsgNum how many messages are unread
 */
public record MessageRecalled(
        @WireName("From_Account") String fromAccount,
        @WireName("To_Account") String toAccount,
        @WireName("MsgKey") String msgKey,
        @WireName("UnreadMsgNum") long unreadMsgNum) {

    /** What the service leaves out is empty. */
    public MessageRecalled {
        fromAccount = Received.orEmpty(fromAccount);
        toAccount = Received.orEmpty(toAccount);
        msgKey = Received.orEmpty(msgKey);
    }
}
