package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.internal.Wire;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page, as the service answers it.
 *
 * @param groupId the group; empty if the service does not say
 * @param isFinished whether all came that was asked for, the service's {@code IsFinished}, {@code null} if the service does not say
 * @param messages the service's {@code RspMsgList}, unmodifiable
 */
public record GroupHistoryPage(
        @WireName("GroupId") String groupId,
        @WireName("IsFinished") @Nullable Long isFinished,
        @WireName("RspMsgList") List<GroupChatMessage> messages) {

    /** What the service leaves out is empty. */
    public GroupHistoryPage {
        groupId = Received.orEmpty(groupId);
        messages = Checks.copy(messages);
    }

    /** The lowest sequence number of the page; 0 if it has none. */
    private long oldest() {
        return messages.stream().mapToLong(GroupChatMessage::msgSeq).min().orElse(0);
    }

    /**
     * Whether it is the end. {@code IsFinished} speaks of the messages that were asked for: 1 says that all of these came, and nothing of older ones; 2 that the
     * older ones have expired. The first message of all has nothing before it.
     *
     * @return {@code null} if that is not known
     */
    @Nullable
    Boolean finished() {
        if (oldest() == 1) {
            return true;
        }
        if (messages.isEmpty()) {
            return isFinished == null || isFinished != 0;
        }
        return (isFinished == null || isFinished == 1) ? null : isFinished != 0;
    }

    /** What asks for the messages before these, or where there are none, for those before the numbers that were asked for. */
    @Nullable
    Map<String, Object> before(Map<String, Object> asked) {
        long oldest = oldest();
        if (messages.isEmpty()
                && asked.get("ReqMsgSeq") instanceof Long from
                && asked.get("ReqMsgNumber") instanceof Long size) {
            oldest = from - size + 1;
        }
        return oldest <= 1 ? null : Wire.with(asked, "ReqMsgSeq", oldest - 1);
    }
}
