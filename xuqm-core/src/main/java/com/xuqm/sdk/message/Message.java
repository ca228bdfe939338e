package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as the service keeps it. {@link Messages#content(Message)} turns its content string into a typed content.
 *
 * <p>The service may add further properties, which this record will get as further components.
 *
 * @param id the message's id
 * @param fromId who sent it; empty if the service does not say
 * @param toId the user or the group to whom it was sent; empty if the service does not say
 * @param chatType whether {@code toId} is a user or a group; empty if the service does not say
 * @param msgType the kind of its content; empty if the service does not say
 * @param content its content as a string: text, or JSON; empty if the service sends none, such as for a revoked message
 * @param status what became of it
 * @param createdAt when it was sent
 * @param groupReadCount how many members of the group have read it; {@code null} for a single message
 * @param editedAt when it was last edited, {@code null} if never (assumed)
 * @param clientMsgId the id that the sender gave it, {@code null} for none (assumed)
 */
public record Message(
        String id,
        String fromId,
        String toId,
        ChatType chatType,
        MessageType msgType,
        String content,
        @Nullable MessageStatus status,
        @Nullable Instant createdAt,
        @Nullable Integer groupReadCount,
        @Nullable Instant editedAt,
        @Nullable String clientMsgId) {

    /** Takes an absent content for an empty one, and sees to what is missing. */
    public Message {
        id = Received.required("id", id);
        fromId = Received.orEmpty(fromId);
        toId = Received.orEmpty(toId);
        chatType = chatType == null ? ChatType.of("") : chatType;
        msgType = msgType == null ? MessageType.of("") : msgType;
        content = content == null ? "" : content;
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "Message[id=" + id + ", fromId=" + fromId + ", toId=" + toId + ", chatType=" + chatType + ", msgType="
                + msgType + ", status=" + status + ", createdAt=" + createdAt + "]";
    }
}
