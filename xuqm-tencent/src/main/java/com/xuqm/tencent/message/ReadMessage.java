package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A message that was read.
 *
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param msgKey the key of the message; empty if the service does not say
 */
public record ReadMessage(
        @WireName("From_Account") String fromAccount,
        @WireName("To_Account") String toAccount,
        @WireName("MsgKey") String msgKey) {

    /** What the service leaves out is empty. */
    public ReadMessage {
        fromAccount = Received.orEmpty(fromAccount);
        toAccount = Received.orEmpty(toAccount);
        msgKey = Received.orEmpty(msgKey);
    }
}
