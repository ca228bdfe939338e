package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of a change.
 *
 * @param updateGroupType the service's {@code UpdateGroupType}
 * @param groupName names of groups; empty if the service does not say
 * @param groupId the group
 * @param oldGroupName the service's {@code OldGroupName}; empty if the service does not say
 * @param contactResultItems the service's {@code ContactResultItem}, unmodifiable
 */
public record ConversationGroupChange(
        @WireName("UpdateGroupType") long updateGroupType,
        @WireName("GroupName") String groupName,
        @WireName("GroupId") long groupId,
        @WireName("OldGroupName") String oldGroupName,
        @WireName("ContactResultItem") List<ContactResult> contactResultItems) {

    /** What the service leaves out is empty. */
    public ConversationGroupChange {
        groupName = Received.orEmpty(groupName);
        oldGroupName = Received.orEmpty(oldGroupName);
        contactResultItems = Checks.copy(contactResultItems);
    }
}
