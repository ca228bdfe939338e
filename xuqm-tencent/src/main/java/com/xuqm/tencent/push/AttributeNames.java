package com.xuqm.tencent.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.Map;

/**
 * The answer to a request to list the names of attributes.
 *
 * @param attrNames names of attributes by their places, {@code "0"} to {@code "9"}, unmodifiable
 */
public record AttributeNames(@WireName("AttrNames") Map<String, Object> attrNames) {

    /** What the service leaves out is empty. */
    public AttributeNames {
        attrNames = Checks.copy(attrNames);
    }
}
