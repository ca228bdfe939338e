package com.xuqm.tencent.group;

import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to send a message to all live groups.
 *
 * @param msgSeq the sequence number of the message, a uint32
 */
public record BroadcastSent(@WireName("MsgSeq") long msgSeq) {}
