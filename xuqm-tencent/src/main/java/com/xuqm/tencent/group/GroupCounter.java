package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A counter of a group.
 *
 * @param key the name; empty if the service does not say
 * @param value the value
 */
public record GroupCounter(
        @WireName("Key") String key, @WireName("Value") long value) {

    /** What the service leaves out is empty. */
    public GroupCounter {
        key = Received.orEmpty(key);
    }
}
