package com.xuqm.sdk.webhook;

import com.xuqm.sdk.message.ChatType;

/**
 * Data of {@link WebhookEvent#MESSAGE_READ}. (The fields are assumed.)
 *
 * @param userId who has read
 * @param targetId the user or the group whose messages were read, up to the newest
 * @param chatType whether {@code targetId} is a user or a group
 */
public record MessagesRead(String userId, String targetId, ChatType chatType) {}
