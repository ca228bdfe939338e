package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Members joined a group. The callback is {@code Group.CallbackAfterNewMemberJoin}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param joinType {@code Apply} or {@code Invited}; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param newMembers who joined, unmodifiable
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record MembersJoined(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("JoinType") String joinType,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("NewMemberList") List<MemberAccount> newMembers,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public MembersJoined {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        joinType = Received.orEmpty(joinType);
        operatorAccount = Received.orEmpty(operatorAccount);
        newMembers = Checks.copy(newMembers);
        eventTime = Received.timeOrNull(eventTime);
    }
}
