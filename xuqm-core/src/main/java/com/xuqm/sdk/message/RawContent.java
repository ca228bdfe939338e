package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;

/**
 * A content as it is on the wire: of a kind that this version does not know, or one that does not have the shape that its kind
 * should have. It can be sent, too.
 *
 * @param type the kind
 * @param raw the string on the wire
 */
public record RawContent(MessageType type, String raw) implements MessageContent {

    /** Checks the values. */
    public RawContent {
        Checks.notNull("type", type);
        Checks.text("raw", raw);
    }

    /** Leaves the string out. */
    @Override
    public String toString() {
        return "RawContent[type=" + type + ", " + raw.length() + " characters]";
    }
}
