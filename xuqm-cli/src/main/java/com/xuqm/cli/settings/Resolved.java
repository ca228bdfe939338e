package com.xuqm.cli.settings;

import java.util.List;

/**
 * A setting and where it comes from.
 *
 * @param setting the setting
 * @param value its value
 * @param source who set it, such as {@code XUQM_APP_KEY}
 * @param passedOver who set it to another value, and lost
 */
public record Resolved(Setting setting, String value, String source, List<String> passedOver) {

    /** Copies the list. */
    public Resolved {
        passedOver = List.copyOf(passedOver);
    }

    /** What may be shown of the value. */
    public String shown() {
        return setting.isSecret() ? "(" + value.length() + " characters)" : value;
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return setting.key() + "=" + shown() + " (" + source + ")";
    }
}
