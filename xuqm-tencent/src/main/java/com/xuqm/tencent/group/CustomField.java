package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A field that the app has defined, and its value.
 *
 * @param key the name; empty if the service does not say
 * @param value the value, {@code null} if the service does not say
 */
public record CustomField(
        @WireName("Key") String key,
        @WireName("Value") @Nullable Object value) {

    /** What the service leaves out is empty. */
    public CustomField {
        key = Received.orEmpty(key);
    }
}
