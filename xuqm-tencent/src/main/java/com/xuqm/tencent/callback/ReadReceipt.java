package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * How many have read a message, and who did now.
 *
 * @param msgSeq the sequence number of the message, a uint32
 * @param readNum the service's {@code ReadNum}
 * @param unreadNum the service's {@code UnreadNum}
 * @param readReceiptMembers the service's {@code ReadReceiptMembers}, unmodifiable
 */
public record ReadReceipt(
        @WireName("MsgSeq") long msgSeq,
        @WireName("ReadNum") long readNum,
        @WireName("UnreadNum") long unreadNum,
        @WireName("ReadReceiptMembers") List<MemberAccount> readReceiptMembers) {

    /** What the service leaves out is empty. */
    public ReadReceipt {
        readReceiptMembers = Checks.copy(readReceiptMembers);
    }
}
