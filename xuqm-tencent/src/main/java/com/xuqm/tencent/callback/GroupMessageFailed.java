package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.message.MessageElement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message to a group failed. The callback is {@code Group.CallbackSendMsgException}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param random the number by which the service drops a repetition for 5 minutes, a uint32
 * @param onlineOnlyFlag whether it goes to those only who are online
 * @param body what the message consists of, unmodifiable
 * @param cloudCustomData a text that the app keeps with the message; empty if the service does not say
 * @param errorCode the code of this item, 0 for success
 * @param errorInfo the service's words for this item; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record GroupMessageFailed(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("From_Account") String fromAccount,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("Random") long random,
        @WireName("OnlineOnlyFlag") long onlineOnlyFlag,
        @WireName("MsgBody") List<MessageElement> body,
        @WireName("CloudCustomData") String cloudCustomData,
        @WireName("ErrorCode") long errorCode,
        @WireName("ErrorInfo") String errorInfo,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public GroupMessageFailed {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        fromAccount = Received.orEmpty(fromAccount);
        operatorAccount = Received.orEmpty(operatorAccount);
        body = Checks.copy(body);
        cloudCustomData = Received.orEmpty(cloudCustomData);
        errorInfo = Received.orEmpty(errorInfo);
        eventTime = Received.timeOrNull(eventTime);
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "GroupMessageFailed[groupId=" + groupId + ", type=" + type + ", fromAccount=" + fromAccount
                + ", operatorAccount=" + operatorAccount + "]";
    }
}
