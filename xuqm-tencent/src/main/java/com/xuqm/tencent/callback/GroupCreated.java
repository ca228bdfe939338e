package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.group.CustomField;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group was created. The callback is {@code Group.CallbackAfterCreateGroup}.
 *
 * @param groupId the group; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param ownerAccount the owner; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param name the name; empty if the service does not say
 * @param members the members, unmodifiable
 * @param eventTime when it happened, {@code null} if the service does not say
 * @param userDefinedDatas fields that the app has defined, unmodifiable
 */
public record GroupCreated(
        @WireName("GroupId") String groupId,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("Owner_Account") String ownerAccount,
        @WireName("Type") String type,
        @WireName("Name") String name,
        @WireName("MemberList") List<MemberAccount> members,
        @WireName("EventTime") @Nullable Instant eventTime,
        @WireName("UserDefinedDataList") List<CustomField> userDefinedDatas) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public GroupCreated {
        groupId = Received.orEmpty(groupId);
        operatorAccount = Received.orEmpty(operatorAccount);
        ownerAccount = Received.orEmpty(ownerAccount);
        type = Received.orEmpty(type);
        name = Received.orEmpty(name);
        members = Checks.copy(members);
        userDefinedDatas = Checks.copy(userDefinedDatas);
        eventTime = Received.timeOrNull(eventTime);
    }
}
