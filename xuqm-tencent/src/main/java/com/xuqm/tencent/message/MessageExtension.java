package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A key and its value that hang on a message, with the number of the last change.
 *
 * @param key the name; empty if the service does not say
 * @param value the value, {@code null} for none
 * @param seq the number of the last change, {@code null} for none
 */
public record MessageExtension(
        @WireName("Key") String key,
        @WireName("Value") @Nullable String value,
        @WireName("Seq") @Nullable Long seq) {

    /** What the service leaves out is empty. */
    public MessageExtension {
        key = Received.orEmpty(key);
    }

    /**
     * Returns a key with its value, whoever changed it last.
     *
     * @param key the key, at most 100 bytes
     * @param value the value, at most 1,000 bytes
     * @return the extension
     */
    public static MessageExtension of(String key, String value) {
        return new MessageExtension(key, value, null);
    }
}
