package com.xuqm.tencent.search;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A group that was found.
 *
 * @param groupId the group; empty if the service does not say
 * @param groupType the type of group; empty if the service does not say
 * @param groupName names of groups; empty if the service does not say
 * @param groupOwnerAccount the service's {@code GroupOwner_Account}; empty if the service does not say
 * @param groupOwnerTinyId the service's {@code GroupOwnerTinyID}
 * @param memberNum how many members it has
 */
public record FoundGroup(
        @WireName("GroupId") String groupId,
        @WireName("GroupType") String groupType,
        @WireName("GroupName") String groupName,
        @WireName("GroupOwner_Account") String groupOwnerAccount,
        @WireName("GroupOwnerTinyID") long groupOwnerTinyId,
        @WireName("MemberNum") long memberNum) {

    /** What the service leaves out is empty. */
    public FoundGroup {
        groupId = Received.orEmpty(groupId);
        groupType = Received.orEmpty(groupType);
        groupName = Received.orEmpty(groupName);
        groupOwnerAccount = Received.orEmpty(groupOwnerAccount);
    }
}
