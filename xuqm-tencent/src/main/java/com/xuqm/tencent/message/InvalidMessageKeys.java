package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The keys that were refused.
 *
 * @param invalidMsgKeys the service's {@code InvalidMsgKeyList}, unmodifiable
 */
public record InvalidMessageKeys(
        @WireName("InvalidMsgKeyList") List<String> invalidMsgKeys) {

    /** What the service leaves out is empty. */
    public InvalidMessageKeys {
        invalidMsgKeys = Checks.copy(invalidMsgKeys);
    }
}
