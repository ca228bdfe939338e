package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member's role or name in a group was changed. The callback is {@code Group.CallbackAfterMemberFieldChanged}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param modifiedAccount the member; empty if the service does not say
 * @param role the role: {@code Owner}, {@code Admin}, {@code Member}; empty if the service does not say
 * @param nameCard the name in the group, at most 50 bytes; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record MemberChanged(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("Modified_Account") String modifiedAccount,
        @WireName("Role") String role,
        @WireName("NameCard") String nameCard,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public MemberChanged {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        operatorAccount = Received.orEmpty(operatorAccount);
        modifiedAccount = Received.orEmpty(modifiedAccount);
        role = Received.orEmpty(role);
        nameCard = Received.orEmpty(nameCard);
        eventTime = Received.timeOrNull(eventTime);
    }
}
