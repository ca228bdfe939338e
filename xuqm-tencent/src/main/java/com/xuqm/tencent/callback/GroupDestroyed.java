package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group was dissolved. The callback is {@code Group.CallbackAfterGroupDestroyed}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param ownerAccount the owner; empty if the service does not say
 * @param name the name; empty if the service does not say
 * @param members the members, unmodifiable
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record GroupDestroyed(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("Owner_Account") String ownerAccount,
        @WireName("Name") String name,
        @WireName("MemberList") List<MemberAccount> members,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public GroupDestroyed {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        ownerAccount = Received.orEmpty(ownerAccount);
        name = Received.orEmpty(name);
        members = Checks.copy(members);
        eventTime = Received.timeOrNull(eventTime);
    }
}
