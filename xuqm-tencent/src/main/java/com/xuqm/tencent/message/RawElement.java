package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import java.util.Map;

/**
 * An element of a type that this version does not know, or that is not as its type should be. It goes back as it came.
 *
 * @param type its type on the wire
 * @param asMap its fields, unmodifiable
 */
public record RawElement(String type, Map<String, Object> asMap) implements ElementContent {

    /** Copies the fields. */
    public RawElement {
        Checks.id("type", type);
        asMap = Checks.copy(asMap);
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return "RawElement[" + type + "]";
    }
}
