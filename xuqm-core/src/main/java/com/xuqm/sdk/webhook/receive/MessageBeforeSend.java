package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@link WebhookEvent#MESSAGE_BEFORE_SEND}: a message that has no id yet. (The fields are assumed.)
 *
 * @param fromId who sends it; empty if the service does not say
 * @param toId the user or the group for whom it is; empty if the service does not say
 * @param chatType whether {@code toId} is a user or a group; empty if the service does not say
 * @param msgType the kind of its content; empty if the service does not say
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
    /** Takes an absent content for an empty one, and sees to what is missing. */
    public MessageBeforeSend {
        fromId = Received.orEmpty(fromId);
        toId = Received.orEmpty(toId);
        chatType = chatType == null ? ChatType.of("") : chatType;
        msgType = msgType == null ? MessageType.of("") : msgType;
        content = content == null ? "" : content;
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "MessageBeforeSend[fromId=" + fromId + ", toId=" + toId + ", chatType=" + chatType + ", msgType="
                + msgType + "]";
    }
}
