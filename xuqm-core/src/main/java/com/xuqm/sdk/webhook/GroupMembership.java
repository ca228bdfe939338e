package com.xuqm.sdk.webhook;

/**
 * Data of {@link WebhookEvent#GROUP_MEMBER_JOINED} and {@link WebhookEvent#GROUP_MEMBER_LEFT}. (The fields are assumed.)
 *
 * @param groupId the group
 * @param userId who became a member of it, or is no longer
 */
public record GroupMembership(String groupId, String userId) {}
