package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to import a group.
 *
 * @param groupId the group; empty if the service does not say
 */
public record ImportedGroup(@WireName("GroupId") String groupId) {

    /** What the service leaves out is empty. */
    public ImportedGroup {
        groupId = Received.orEmpty(groupId);
    }
}
