package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A page, as the service answers it.
 *
 * @param groupId the group; empty if the service does not say
 * @param isFinished the service's {@code IsFinished}
 * @param messages the service's {@code RspMsgList}, unmodifiable
 */
public record GroupHistoryPage(
        @WireName("GroupId") String groupId,
        @WireName("IsFinished") long isFinished,
        @WireName("RspMsgList") List<GroupChatMessage> messages) {

    /**
     * Sees to what is missing.
     *
     * @param groupId the group; empty if the service does not say
     * @param isFinished the service's {@code IsFinished}
     * @param messages the service's {@code RspMsgList}, unmodifiable
     */
    public GroupHistoryPage {
        groupId = Received.orEmpty(groupId);
        messages = Checks.copy(messages);
    }

    /** The lowest sequence number of the page; 0 if it has none. */
    long oldest() {
        return messages.stream().mapToLong(GroupChatMessage::msgSeq).min().orElse(0);
    }
}
