package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent.
 *
 * @param toId the user or the group to whom it goes
 * @param chatType whether {@code toId} is a user or a group
 * @param content what it says
 * @param clientMsgId an id of the sender's own, {@code null} for one that is made when the message is sent. That the service sends a
 *     message with the same one only once is assumed
 */
public record SendMessage(
        String toId,
        ChatType chatType,
        MessageContent content,
        @Nullable String clientMsgId) {

    /**
     * Checks the values.
     *
     * @param toId the user or the group to whom it goes
     * @param chatType whether {@code toId} is a user or a group
     * @param content what it says
     * @param clientMsgId an id of the sender's own, {@code null} for none
     */
    public SendMessage {
        Checks.id("toId", toId);
        Checks.notNull("chatType", chatType);
        Checks.notNull("content", content);
        if (clientMsgId != null) {
            Checks.id("clientMsgId", clientMsgId);
        }
    }

    /**
     * Returns a text for a person.
     *
     * @param userId the recipient
     * @param text what to say
     * @return the message
     */
    public static SendMessage text(String userId, String text) {
        return to(userId, new TextContent(text));
    }

    /**
     * Returns a text for a group.
     *
     * @param groupId the group
     * @param text what to say
     * @return the message
     */
    public static SendMessage groupText(String groupId, String text) {
        return toGroup(groupId, new TextContent(text));
    }

    /**
     * Returns a message for a person.
     *
     * @param userId the recipient
     * @param content what to say
     * @return the message
     */
    public static SendMessage to(String userId, MessageContent content) {
        return new SendMessage(Checks.id("userId", userId), ChatType.SINGLE, content, null);
    }

    /**
     * Returns a message for a group.
     *
     * @param groupId the group
     * @param content what to say
     * @return the message
     */
    public static SendMessage toGroup(String groupId, MessageContent content) {
        return new SendMessage(Checks.id("groupId", groupId), ChatType.GROUP, content, null);
    }

    /**
     * Returns the same message with an id of the sender's own.
     *
     * @param id stable for this message however often it is sent
     * @return a new message
     */
    public SendMessage withClientMsgId(String id) {
        return new SendMessage(toId, chatType, content, Checks.id("clientMsgId", id));
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "SendMessage[toId=" + toId + ", chatType=" + chatType + ", msgType=" + content.type() + "]";
    }

    /**
     * A message to be sent as it is on the wire.
     *
     * @param toId the user or the group to whom it goes
     * @param chatType whether {@code toId} is a user or a group
     * @param msgType the kind of the content
     * @param content the content as a string
     * @param clientMsgId an id of the sender's own, {@code null} for none
     */
    public record Wire(
            String toId,
            ChatType chatType,
            MessageType msgType,
            String content,
            @Nullable String clientMsgId) {

        /** Leaves the content out. */
        @Override
        public String toString() {
            return "SendMessage.Wire[toId=" + toId + ", msgType=" + msgType + "]";
        }
    }
}
