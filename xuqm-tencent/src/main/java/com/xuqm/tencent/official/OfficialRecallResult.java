package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * What became of the recall of a message.
 *
 * @param msgSeq the sequence number of the message, a uint32
 * @param retCode the code of this item, 0 for success
 * @param msgKey the key of the message; empty if the service does not say
 */
public record OfficialRecallResult(
        @WireName("MsgSeq") long msgSeq,
        @WireName("RetCode") long retCode,
        @WireName("MsgKey") String msgKey) {

    /** What the service leaves out is empty. */
    public OfficialRecallResult {
        msgKey = Received.orEmpty(msgKey);
    }
}
