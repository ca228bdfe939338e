package com.xuqm.sdk.conversation;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as one of its users sees it. (The fields are assumed.)
 *
 * <p>The service may add further properties, which this record will get as further components.
 *
 * @param targetId the other person, or the group
 * @param chatType whether {@code targetId} is a person or a group; empty if the service does not say
 * @param unreadCount how many of its messages the user has not read
 * @param pinned whether it is kept on top
 * @param muted whether its messages make no noise
 * @param hidden whether it is left out of the list until its next message
 * @param draft a text that was not sent yet, {@code null} if there is none
 * @param groupName the grouping that the user put it into, {@code null} for none
 * @param lastMessage its newest message, {@code null} if there is none
 * @param lastReadAt when it was last marked as read, {@code null} if never
 * @param updatedAt when it last changed, {@code null} if the service does not say
 */
public record Conversation(
        String targetId,
        ChatType chatType,
        int unreadCount,
        boolean pinned,
        boolean muted,
        boolean hidden,
        @Nullable String draft,
        @Nullable String groupName,
        @Nullable Message lastMessage,
        @Nullable Instant lastReadAt,
        @Nullable Instant updatedAt) {

    /** Refuses an answer without what it must have. */
    public Conversation {
        targetId = Received.required("targetId", targetId);
        chatType = chatType == null ? ChatType.of("") : chatType;
    }

    /**
     * Returns which conversation it is.
     *
     * @return what {@link Conversations} takes to change it
     */
    public ConversationKey key() {
        return ConversationKey.of(targetId, chatType);
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "Conversation[targetId=" + targetId + ", chatType=" + chatType + ", unreadCount=" + unreadCount
                + ", pinned=" + pinned + ", muted=" + muted + ", hidden=" + hidden + ", groupName=" + groupName
                + ", lastReadAt=" + lastReadAt + ", updatedAt=" + updatedAt + "]";
    }
}
