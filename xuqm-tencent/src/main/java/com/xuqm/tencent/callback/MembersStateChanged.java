package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * Members of a live group went online or offline. The callback is {@code Group.CallbackOnMemberStateChange}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param eventType what happened; empty if the service does not say
 * @param members the members, unmodifiable
 */
public record MembersStateChanged(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("EventType") String eventType,
        @WireName("MemberList") List<MemberAccount> members) {

    /** What the service leaves out is empty. */
    public MembersStateChanged {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        eventType = Received.orEmpty(eventType);
        members = Checks.copy(members);
    }
}
