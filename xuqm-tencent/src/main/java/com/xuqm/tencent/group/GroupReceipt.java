package com.xuqm.tencent.group;

import com.xuqm.sdk.json.WireName;

/**
 * How many have read a message. The code is 10062 if there is no receipt.
 *
 * @param code the code of this item, 0 for success
 * @param msgSeq the sequence number of the message, a uint32
 * @param readNum the service's {@code ReadNum}
 * @param unreadNum the service's {@code UnreadNum}
 */
public record GroupReceipt(
        @WireName("Code") long code,
        @WireName("MsgSeq") long msgSeq,
        @WireName("ReadNum") long readNum,
        @WireName("UnreadNum") long unreadNum) {}
