package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.message.ChatType;

/**
 * Data of {@link WebhookEvent#MESSAGE_READ}. (The fields are assumed.)
 *
 * @param userId who has read; empty if the service does not say
 * @param targetId the user or the group whose messages were read, up to the newest; empty if the service does not say
 * @param chatType whether {@code targetId} is a user or a group; empty if the service does not say
 */
public record MessagesRead(String userId, String targetId, ChatType chatType) {
    /** What the service leaves out is empty. */
    public MessagesRead {
        userId = Received.orEmpty(userId);
        targetId = Received.orEmpty(targetId);
        chatType = chatType == null ? ChatType.of("") : chatType;
    }
}
