package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;

/**
 * Whatever the app defines.
 *
 * @param value a {@code String}, which is sent as it is, or any value that the JSON binding can write: a record, a map, a list, or what a
 *     mapper of yours knows, see {@code JacksonJsonBinding.with} and {@code GsonJsonBinding.with}. A
 *     received one always holds the {@code String}; {@link Messages#content(Message, Class)} binds it to a type of the app's
 */
public record CustomContent(Object value) implements MessageContent {

    /** Checks the value. */
    public CustomContent {
        Checks.notNull("value", value);
    }

    @Override
    public MessageType type() {
        return MessageType.CUSTOM;
    }

    /** Leaves the value out. */
    @Override
    public String toString() {
        return "CustomContent[" + value.getClass().getSimpleName() + "]";
    }
}
