package com.xuqm.tencent.callback;

import com.xuqm.sdk.json.WireName;

/**
 * A message of a group.
 *
 * @param msgSeq the sequence number of the message, a uint32
 */
public record MessageSeq(@WireName("MsgSeq") long msgSeq) {}
