package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A group of conversations.
 *
 * @param groupName names of groups; empty if the service does not say
 * @param groupId the group
 */
public record ConversationGroup(
        @WireName("GroupName") String groupName,
        @WireName("GroupId") long groupId) {

    /** What the service leaves out is empty. */
    public ConversationGroup {
        groupName = Received.orEmpty(groupName);
    }
}
