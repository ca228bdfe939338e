package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param extensions the keys and values, unmodifiable
 */
public record ExtensionResultList(@WireName("ExtensionList") List<ExtensionResult> extensions) {

    /** What the service leaves out is empty. */
    public ExtensionResultList {
        extensions = Checks.copy(extensions);
    }
}
