package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A forwarded message. (The fields are assumed.)
 *
 * @param messageId the id of the message that is forwarded
 * @param fromId who wrote it
 * @param msgType its kind
 * @param content its content as on the wire
 */
public record ForwardContent(
        String messageId,
        @Nullable String fromId,
        @Nullable MessageType msgType,
        @Nullable String content) implements MessageContent {

    /** Checks the values. */
    public ForwardContent {
        Checks.id("messageId", messageId);
        Checks.optionalText("fromId", fromId);
        Checks.optionalText("content", content);
    }

    /**
     * Returns a message as it is to be forwarded.
     *
     * @param message the message
     * @return the content
     */
    public static ForwardContent of(Message message) {
        Checks.notNull("message", message);
        return new ForwardContent(message.id(), message.fromId(), message.msgType(), message.content());
    }

    @Override
    public MessageType type() {
        return MessageType.FORWARD;
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "ForwardContent[messageId=" + messageId + "]";
    }
}
