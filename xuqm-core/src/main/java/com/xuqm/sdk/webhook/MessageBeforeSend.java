package com.xuqm.sdk.webhook;

import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@link WebhookEvent#MESSAGE_BEFORE_SEND}: a message that has no id yet. (The fields are assumed.)
 *
 * @param fromId who sends it
 * @param toId the user or the group for whom it is
 * @param chatType whether {@code toId} is a user or a group
 * @param msgType the kind of its content
 * @param content its content as a string: text, or JSON
 * @param clientMsgId the id that the sender gave it, {@code null} for none
 */
public record MessageBeforeSend(
        String fromId,
        String toId,
        ChatType chatType,
        MessageType msgType,
        String content,
        @Nullable String clientMsgId) {
    /**
     * Takes an absent content for an empty one.
     *
     * @param fromId who sends it
     * @param toId the user or the group for whom it is
     * @param chatType whether {@code toId} is a user or a group
     * @param msgType the kind of its content
     * @param content its content as a string: text, or JSON
     * @param clientMsgId the id that the sender gave it, {@code null} for none
     */
    public MessageBeforeSend {
        content = content == null ? "" : content;
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "MessageBeforeSend[fromId=" + fromId + ", toId=" + toId + ", chatType=" + chatType + ", msgType="
                + msgType + "]";
    }
}
