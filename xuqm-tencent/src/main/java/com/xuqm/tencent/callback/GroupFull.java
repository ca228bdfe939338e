package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A group is full. The callback is {@code Group.CallbackAfterGroupFull}.
 *
 * @param groupId the group; empty if the service does not say
 * @param eventTime when it happened, in epoch milliseconds
 */
public record GroupFull(
        @WireName("GroupId") String groupId,
        @WireName("EventTime") long eventTime) {

    /**
     * Sees to what is missing.
     *
     * @param groupId the group; empty if the service does not say
     * @param eventTime when it happened, in epoch milliseconds
     */
    public GroupFull {
        groupId = Received.orEmpty(groupId);
    }
}
