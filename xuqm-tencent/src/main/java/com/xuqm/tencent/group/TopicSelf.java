package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * What concerns the user who asks.
 *
 * @param shutUpTime the service's {@code ShutUpTime}
 * @param msgSeq the sequence number of the message, a uint32
 * @param msgFlag how messages are announced: {@code AcceptAndNotify}, {@code AcceptNotNotify}, {@code Discard}, {@code
 *     AcceptNotNotifyExceptAt}; empty if the service does not say
 */
public record TopicSelf(
        @WireName("ShutUpTime") long shutUpTime,
        @WireName("MsgSeq") long msgSeq,
        @WireName("MsgFlag") String msgFlag) {

    /** What the service leaves out is empty. */
    public TopicSelf {
        msgFlag = Received.orEmpty(msgFlag);
    }
}
