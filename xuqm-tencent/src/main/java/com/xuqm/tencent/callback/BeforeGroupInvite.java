package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is about to be invited to a group. The callback is {@code Group.CallbackBeforeInviteJoinGroup}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param destinationMembers who is invited, unmodifiable
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record BeforeGroupInvite(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("DestinationMembers") List<MemberAccount> destinationMembers,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public BeforeGroupInvite {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        operatorAccount = Received.orEmpty(operatorAccount);
        destinationMembers = Checks.copy(destinationMembers);
        eventTime = Received.timeOrNull(eventTime);
    }
}
