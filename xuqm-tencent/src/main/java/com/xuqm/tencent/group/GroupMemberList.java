package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to get members of a group.
 *
 * @param groupId the group; empty if the service does not say
 * @param members the members, unmodifiable
 */
public record GroupMemberList(
        @WireName("GroupId") String groupId,
        @WireName("MemberList") List<GroupMember> members) {

    /** What the service leaves out is empty. */
    public GroupMemberList {
        groupId = Received.orEmpty(groupId);
        members = Checks.copy(members);
    }
}
