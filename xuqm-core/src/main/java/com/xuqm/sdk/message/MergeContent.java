package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import java.util.List;

/**
 * Several messages forwarded as one. (The fields are assumed.)
 *
 * @param title a heading
 * @param messages the messages in order, unmodifiable
 */
public record MergeContent(String title, List<MergedMessage> messages) implements MessageContent {

    /** Checks the values. */
    public MergeContent {
        Checks.text("title", title);
        messages = Checks.copy(messages);
    }

    @Override
    public MessageType type() {
        return MessageType.MERGE;
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "MergeContent[" + messages.size() + " messages]";
    }
}
