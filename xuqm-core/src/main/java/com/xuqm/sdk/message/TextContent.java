package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;

/**
 * Plain text.
 *
 * @param text what to say; may be empty, which the service may refuse
 */
public record TextContent(String text) implements MessageContent {

    /** Checks the values. */
    public TextContent {
        Checks.text("text", text);
    }

    @Override
    public MessageType type() {
        return MessageType.TEXT;
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "TextContent[" + text.length() + " characters]";
    }
}
