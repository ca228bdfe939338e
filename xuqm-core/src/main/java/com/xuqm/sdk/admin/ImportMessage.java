package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.MessageType;
import com.xuqm.sdk.message.SendMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of the past, sent in another system. (The fields are assumed.)
 *
 * @param fromId who sent it
 * @param message what was sent, and to whom; of messages with the same sender and {@code clientMsgId} only one is imported
 * @param createdAt when it was sent, not before 1970; fractions of milliseconds are cut
 */
public record ImportMessage(String fromId, SendMessage message, Instant createdAt) {

    /**
     * Checks the values.
     *
     * @param fromId who sent it
     * @param message what was sent, and to whom; of messages with the same sender and {@code clientMsgId} only one is imported
     * @param createdAt when it was sent, not before 1970; fractions of milliseconds are cut
     */
    public ImportMessage {
        Checks.id("fromId", fromId);
        Checks.notNull("message", message);
        Checks.time("createdAt", createdAt);
    }

    /**
     * Returns a message of the past.
     *
     * @param fromId who sent it
     * @param message what was sent, and to whom, such as {@code SendMessage.text("user_002", "Hello")}
     * @param createdAt when it was sent
     * @return the message
     */
    public static ImportMessage of(String fromId, SendMessage message, Instant createdAt) {
        return new ImportMessage(fromId, message, createdAt);
    }

    /**
     * A message of the past as it is on the wire.
     *
     * @param fromId who sent it
     * @param toId the user or the group to whom it was sent
     * @param chatType whether {@code toId} is a user or a group
     * @param msgType the kind of the content
     * @param content the content as a string
     * @param createdAt when it was sent
     * @param clientMsgId an id of the sender's own, {@code null} for none
     */
    public record Wire(
            String fromId,
            String toId,
            ChatType chatType,
            MessageType msgType,
            String content,
            Instant createdAt,
            @Nullable String clientMsgId) {

        /** Leaves the content out. */
        @Override
        public String toString() {
            return "ImportMessage.Wire[fromId=" + fromId + ", toId=" + toId + ", msgType=" + msgType + "]";
        }
    }
}
