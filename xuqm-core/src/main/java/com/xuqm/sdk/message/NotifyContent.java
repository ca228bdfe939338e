package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A notice of the system. (The fields are assumed.)
 *
 * @param title a heading
 * @param text what to say
 * @param data what the app needs to know besides, unmodifiable
 */
public record NotifyContent(@Nullable String title, String text, Map<String, String> data) implements MessageContent {

    /** Checks the values. */
    public NotifyContent {
        Checks.optionalText("title", title);
        Checks.text("text", text);
        data = Checks.copy(data);
    }

    /**
     * Returns a notice without heading and data.
     *
     * @param text what to say
     * @return the content
     */
    public static NotifyContent of(String text) {
        return new NotifyContent(null, text, Map.of());
    }

    @Override
    public MessageType type() {
        return MessageType.NOTIFY;
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "NotifyContent[" + text.length() + " characters]";
    }
}
