package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages of a group were recalled. The callback is {@code Group.CallbackAfterRecallMsg}.
 *
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param groupId the group; empty if the service does not say
 * @param msgSeqs the messages, unmodifiable
 * @param topicId the topic; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record GroupMessagesRecalled(
        @WireName("Operator_Account") String operatorAccount,
        @WireName("Type") String type,
        @WireName("GroupId") String groupId,
        @WireName("MsgSeqList") List<MessageSeq> msgSeqs,
        @WireName("TopicId") String topicId,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public GroupMessagesRecalled {
        operatorAccount = Received.orEmpty(operatorAccount);
        type = Received.orEmpty(type);
        groupId = Received.orEmpty(groupId);
        msgSeqs = Checks.copy(msgSeqs);
        topicId = Received.orEmpty(topicId);
        eventTime = Received.timeOrNull(eventTime);
    }
}
