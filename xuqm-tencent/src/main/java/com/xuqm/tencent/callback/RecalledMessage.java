package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A message that was recalled.
 *
 * @param msgKey the key of the message; empty if the service does not say
 */
public record RecalledMessage(@WireName("MsgKey") String msgKey) {

    /** What the service leaves out is empty. */
    public RecalledMessage {
        msgKey = Received.orEmpty(msgKey);
    }
}
