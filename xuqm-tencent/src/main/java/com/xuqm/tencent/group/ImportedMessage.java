package com.xuqm.tencent.group;

import com.xuqm.sdk.json.WireName;

/**
 * What became of the import of a message: 0 for success, 10004 for a bad time, 80001 for blocked text, 80002 for a message that is too
 * long.
 *
 * @param msgSeq the sequence number of the message, a uint32
 * @param msgTime when the service took it, in epoch seconds
 * @param result the service's {@code Result}
 */
public record ImportedMessage(
        @WireName("MsgSeq") long msgSeq,
        @WireName("MsgTime") long msgTime,
        @WireName("Result") long result) {}
