package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A reply that quotes a message. (The fields are assumed.)
 *
 * @param messageId the id of the message that is quoted
 * @param text the reply
 * @param fromId who wrote the quoted message
 * @param preview the beginning of the quoted message
 */
public record QuoteContent(
        String messageId,
        String text,
        @Nullable String fromId,
        @Nullable String preview) implements MessageContent {

    /** Checks the values. */
    public QuoteContent {
        Checks.id("messageId", messageId);
        Checks.text("text", text);
        Checks.optionalText("fromId", fromId);
        Checks.optionalText("preview", preview);
    }

    /**
     * Returns a reply that names the quoted message only.
     *
     * @param messageId the id of the message that is quoted
     * @param text the reply
     * @return the content
     */
    public static QuoteContent of(String messageId, String text) {
        return new QuoteContent(messageId, text, null, null);
    }

    @Override
    public MessageType type() {
        return MessageType.QUOTE;
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "QuoteContent[messageId=" + messageId + "]";
    }
}
