package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages of a group were read. The callback is {@code Group.CallbackAfterReadReceipt}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param groupMsgReceipts the messages, unmodifiable
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record GroupMessagesRead(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("GroupMsgReceiptList") List<ReadReceipt> groupMsgReceipts,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public GroupMessagesRead {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        groupMsgReceipts = Checks.copy(groupMsgReceipts);
        eventTime = Received.timeOrNull(eventTime);
    }
}
