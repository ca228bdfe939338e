package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param results the service's {@code ResultItem}, unmodifiable
 */
public record ContactResultList(@WireName("ResultItem") List<ContactResult> results) {

    /** What the service leaves out is empty. */
    public ContactResultList {
        results = Checks.copy(results);
    }
}
