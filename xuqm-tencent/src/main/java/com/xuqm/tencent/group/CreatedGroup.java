package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to create a group.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param hugeGroupFlag the service's {@code HugeGroupFlag}
 */
public record CreatedGroup(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("HugeGroupFlag") long hugeGroupFlag) {

    /** What the service leaves out is empty. */
    public CreatedGroup {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
    }
}
