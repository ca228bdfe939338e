package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to send a message to a user piece by piece.
 *
 * @param streamMsgId what the first call answered; none for the first call; empty if the service does not say
 * @param msgKey the key of the message; empty if the service does not say
 */
public record StreamSent(
        @WireName("StreamMsgID") String streamMsgId,
        @WireName("MsgKey") String msgKey) {

    /** What the service leaves out is empty. */
    public StreamSent {
        streamMsgId = Received.orEmpty(streamMsgId);
        msgKey = Received.orEmpty(msgKey);
    }
}
