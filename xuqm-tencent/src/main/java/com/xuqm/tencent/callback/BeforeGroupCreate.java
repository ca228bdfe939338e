package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group is about to be created. The callback is {@code Group.CallbackBeforeCreateGroup}.
 *
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param ownerAccount the owner; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param name the name; empty if the service does not say
 * @param createGroupNum how many groups the owner has created
 * @param createdGroupNum how many of each type, unmodifiable
 * @param inviteOption who may invite; empty if the service does not say
 * @param members the members, unmodifiable
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record BeforeGroupCreate(
        @WireName("Operator_Account") String operatorAccount,
        @WireName("Owner_Account") String ownerAccount,
        @WireName("Type") String type,
        @WireName("Name") String name,
        @WireName("CreateGroupNum") long createGroupNum,
        @WireName("CreatedGroupNum") Map<String, Object> createdGroupNum,
        @WireName("InviteOption") String inviteOption,
        @WireName("MemberList") List<MemberAccount> members,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public BeforeGroupCreate {
        operatorAccount = Received.orEmpty(operatorAccount);
        ownerAccount = Received.orEmpty(ownerAccount);
        type = Received.orEmpty(type);
        name = Received.orEmpty(name);
        createdGroupNum = Checks.copy(createdGroupNum);
        inviteOption = Received.orEmpty(inviteOption);
        members = Checks.copy(members);
        eventTime = Received.timeOrNull(eventTime);
    }
}
