package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to send a message to a group piece by piece.
 *
 * @param streamMsgId what the first call answered; none for the first call; empty if the service does not say
 * @param msgSeq the sequence number of the message, a uint32
 */
public record GroupStreamSent(
        @WireName("StreamMsgID") String streamMsgId,
        @WireName("MsgSeq") long msgSeq) {

    /** What the service leaves out is empty. */
    public GroupStreamSent {
        streamMsgId = Received.orEmpty(streamMsgId);
    }
}
