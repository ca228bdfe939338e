package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request to send a message of a group.
 *
 * @param msgTime when the service took it, {@code null} if the service does not say
 * @param msgSeq the sequence number of the message, a uint32
 * @param msgDropReason why it was not delivered; empty if the service does not say
 */
public record SentGroupMessage(
        @WireName("MsgTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant msgTime,

        @WireName("MsgSeq") long msgSeq,
        @WireName("MsgDropReason") String msgDropReason) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public SentGroupMessage {
        msgDropReason = Received.orEmpty(msgDropReason);
        msgTime = Received.timeOrNull(msgTime);
    }
}
