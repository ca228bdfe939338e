package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to send a message of a group.
 *
 * @param msgTime when the service took it, in epoch seconds
 * @param msgSeq the sequence number of the message, a uint32
 * @param msgDropReason why it was not delivered; empty if the service does not say
 */
public record SentGroupMessage(
        @WireName("MsgTime") long msgTime,
        @WireName("MsgSeq") long msgSeq,
        @WireName("MsgDropReason") String msgDropReason) {

    /**
     * Sees to what is missing.
     *
     * @param msgTime when the service took it, in epoch seconds
     * @param msgSeq the sequence number of the message, a uint32
     * @param msgDropReason why it was not delivered; empty if the service does not say
     */
    public SentGroupMessage {
        msgDropReason = Received.orEmpty(msgDropReason);
    }
}
