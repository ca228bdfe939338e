package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A group's id.
 *
 * @param groupId the group; empty if the service does not say
 */
public record GroupIdItem(@WireName("GroupId") String groupId) {

    /** What the service leaves out is empty. */
    public GroupIdItem {
        groupId = Received.orEmpty(groupId);
    }
}
