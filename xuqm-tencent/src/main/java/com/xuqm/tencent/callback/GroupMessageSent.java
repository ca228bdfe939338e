package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import com.xuqm.tencent.message.MessageElement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message was sent to a group. The callback is {@code Group.CallbackAfterSendMsg}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param random the number by which the service drops a repetition for 5 minutes, a uint32
 * @param msgSeq the sequence number of the message, a uint32
 * @param msgTime when the service took it, {@code null} if the service does not say
 * @param onlineOnlyFlag whether it goes to those only who are online
 * @param body what the message consists of, unmodifiable
 * @param cloudCustomData a text that the app keeps with the message; empty if the service does not say
 * @param topicId the topic; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 * @param groupAtInfos who is mentioned, at most 30, unmodifiable
 */
public record GroupMessageSent(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("From_Account") String fromAccount,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("Random") long random,
        @WireName("MsgSeq") long msgSeq,

        @WireName("MsgTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant msgTime,

        @WireName("OnlineOnlyFlag") long onlineOnlyFlag,
        @WireName("MsgBody") List<MessageElement> body,
        @WireName("CloudCustomData") String cloudCustomData,
        @WireName("TopicId") String topicId,
        @WireName("EventTime") @Nullable Instant eventTime,
        @WireName("GroupAtInfo") List<MentionedAccount> groupAtInfos) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public GroupMessageSent {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        fromAccount = Received.orEmpty(fromAccount);
        operatorAccount = Received.orEmpty(operatorAccount);
        body = Checks.copy(body);
        cloudCustomData = Received.orEmpty(cloudCustomData);
        topicId = Received.orEmpty(topicId);
        groupAtInfos = Checks.copy(groupAtInfos);
        msgTime = Received.timeOrNull(msgTime);
        eventTime = Received.timeOrNull(eventTime);
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "GroupMessageSent[groupId=" + groupId + ", type=" + type + ", fromAccount=" + fromAccount
                + ", operatorAccount=" + operatorAccount + "]";
    }
}
