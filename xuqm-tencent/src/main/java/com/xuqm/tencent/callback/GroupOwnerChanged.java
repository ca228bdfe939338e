package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group has another owner. The callback is {@code Group.CallbackAfterChangeGroupOwner}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param oldOwnerAccount who owned it; empty if the service does not say
 * @param newOwnerAccount the new owner, a member; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record GroupOwnerChanged(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("OldOwner_Account") String oldOwnerAccount,
        @WireName("NewOwner_Account") String newOwnerAccount,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public GroupOwnerChanged {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        operatorAccount = Received.orEmpty(operatorAccount);
        oldOwnerAccount = Received.orEmpty(oldOwnerAccount);
        newOwnerAccount = Received.orEmpty(newOwnerAccount);
        eventTime = Received.timeOrNull(eventTime);
    }
}
