package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * An attribute of a group.
 *
 * @param key the name; empty if the service does not say
 * @param value the value; empty if the service does not say
 */
public record GroupAttribute(
        @WireName("key") String key, @WireName("value") String value) {

    /** What the service leaves out is empty. */
    public GroupAttribute {
        key = Received.orEmpty(key);
        value = Received.orEmpty(value);
    }
}
