package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param groupMsgReceipts the service's {@code GroupMsgReceiptList}, unmodifiable
 */
public record GroupReceiptList(
        @WireName("GroupMsgReceiptList") List<GroupReceipt> groupMsgReceipts) {

    /** What the service leaves out is empty. */
    public GroupReceiptList {
        groupMsgReceipts = Checks.copy(groupMsgReceipts);
    }
}
