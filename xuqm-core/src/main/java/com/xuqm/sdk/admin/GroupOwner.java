package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.component.Received;

/**
 * Who owns a group. (The shape is assumed.)
 *
 * @param groupId the group; empty if the service does not say
 * @param ownerId its owner; empty if the service does not say
 */
public record GroupOwner(String groupId, String ownerId) {
    /** What the service leaves out is empty. */
    public GroupOwner {
        groupId = Received.orEmpty(groupId);
        ownerId = Received.orEmpty(ownerId);
    }
}
