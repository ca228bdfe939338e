package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.internal.component.Received;

/**
 * Data of {@link WebhookEvent#GROUP_MEMBER_JOINED} and {@link WebhookEvent#GROUP_MEMBER_LEFT}. (The fields are assumed.)
 *
 * @param groupId the group; empty if the service does not say
 * @param userId who became a member of it, or is no longer; empty if the service does not say
 */
public record GroupMembership(String groupId, String userId) {
    /** What the service leaves out is empty. */
    public GroupMembership {
        groupId = Received.orEmpty(groupId);
        userId = Received.orEmpty(userId);
    }
}
