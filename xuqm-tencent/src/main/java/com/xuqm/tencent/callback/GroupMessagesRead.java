package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * Messages of a group were read. The callback is {@code Group.CallbackAfterReadReceipt}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param groupMsgReceipts the messages, unmodifiable
 * @param eventTime when it happened, in epoch milliseconds
 */
public record GroupMessagesRead(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("GroupMsgReceiptList") List<ReadReceipt> groupMsgReceipts,
        @WireName("EventTime") long eventTime) {

    /**
     * Sees to what is missing.
     *
     * @param groupId the group; empty if the service does not say
     * @param type the type; empty if the service does not say
     * @param groupMsgReceipts the messages, unmodifiable
     * @param eventTime when it happened, in epoch milliseconds
     */
    public GroupMessagesRead {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        groupMsgReceipts = Checks.copy(groupMsgReceipts);
    }
}
