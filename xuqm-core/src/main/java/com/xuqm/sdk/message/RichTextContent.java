package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Formatted text: as HTML, as plain text for clients that show none, or both. (The fields are assumed.)
 *
 * @param html the text as HTML
 * @param text the same in plain text
 */
public record RichTextContent(
        @Nullable String html, @Nullable String text) implements MessageContent {

    /** Checks the values. */
    public RichTextContent {
        Checks.optionalText("html", html);
        Checks.optionalText("text", text);
        if (html == null && text == null) {
            throw new IllegalArgumentException("a rich text needs html, text or both");
        }
    }

    /**
     * Returns a text that comes as HTML only.
     *
     * @param html the text as HTML; it is not checked, and clients must not trust it
     * @return the content
     */
    public static RichTextContent html(String html) {
        return new RichTextContent(Checks.text("html", html), null);
    }

    @Override
    public MessageType type() {
        return MessageType.RICH_TEXT;
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "RichTextContent[***]";
    }
}
