package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Members left a group or were removed. The callback is {@code Group.CallbackAfterMemberExit}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param exitType {@code Kicked} or {@code Quit}; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param exitMembers who left, unmodifiable
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record MembersLeft(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("ExitType") String exitType,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("ExitMemberList") List<MemberAccount> exitMembers,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public MembersLeft {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        exitType = Received.orEmpty(exitType);
        operatorAccount = Received.orEmpty(operatorAccount);
        exitMembers = Checks.copy(exitMembers);
        eventTime = Received.timeOrNull(eventTime);
    }
}
