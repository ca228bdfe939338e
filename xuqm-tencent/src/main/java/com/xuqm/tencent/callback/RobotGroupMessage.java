package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.message.MessageElement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A robot was mentioned in a group. The callback is {@code Bot.OnGroupMessage}. It is known from another SDK only.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param random the number by which the service drops a repetition for 5 minutes, a uint32
 * @param msgSeq the sequence number of the message, a uint32
 * @param msgRandom the number by which the service drops a repetition, a uint32
 * @param onlineOnlyFlag whether it goes to those only who are online
 * @param body what the message consists of, unmodifiable
 * @param atRobotAccounts the robots that are mentioned, unmodifiable
 * @param cloudCustomData a text that the app keeps with the message; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 * @param isPlaceMsg 1 for a removed message, 2 for a recalled one; empty if the service does not say
 */
public record RobotGroupMessage(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("From_Account") String fromAccount,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("Random") long random,
        @WireName("MsgSeq") long msgSeq,
        @WireName("MsgRandom") long msgRandom,
        @WireName("OnlineOnlyFlag") long onlineOnlyFlag,
        @WireName("MsgBody") List<MessageElement> body,
        @WireName("AtRobotAccount") List<String> atRobotAccounts,
        @WireName("CloudCustomData") String cloudCustomData,
        @WireName("EventTime") @Nullable Instant eventTime,
        @WireName("IsPlaceMsg") String isPlaceMsg) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public RobotGroupMessage {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        fromAccount = Received.orEmpty(fromAccount);
        operatorAccount = Received.orEmpty(operatorAccount);
        body = Checks.copy(body);
        atRobotAccounts = Checks.copy(atRobotAccounts);
        cloudCustomData = Received.orEmpty(cloudCustomData);
        isPlaceMsg = Received.orEmpty(isPlaceMsg);
        eventTime = Received.timeOrNull(eventTime);
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "RobotGroupMessage[groupId=" + groupId + ", type=" + type + ", fromAccount=" + fromAccount
                + ", operatorAccount=" + operatorAccount + "]";
    }
}
