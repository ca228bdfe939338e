package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the messages of a {@link MergeContent}. (The fields are assumed.)
 *
 * @param fromId who wrote it
 * @param msgType its kind
 * @param content its content as on the wire
 * @param createdAt when it was sent, {@code null} if that is not known
 */
public record MergedMessage(
        String fromId,
        MessageType msgType,
        String content,
        @Nullable Instant createdAt) {

    /** Checks the values. */
    public MergedMessage {
        Checks.text("fromId", fromId);
        Checks.notNull("msgType", msgType);
        Checks.text("content", content);
    }

    /**
     * Returns a message as it is to be merged.
     *
     * @param message the message
     * @return the merged message
     */
    public static MergedMessage of(Message message) {
        Checks.notNull("message", message);
        return new MergedMessage(message.fromId(), message.msgType(), message.content(), message.createdAt());
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "MergedMessage[fromId=" + fromId + ", msgType=" + msgType + "]";
    }
}
