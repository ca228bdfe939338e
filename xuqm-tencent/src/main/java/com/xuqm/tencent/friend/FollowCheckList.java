package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param results the service's {@code ResultItem}, unmodifiable
 */
public record FollowCheckList(@WireName("ResultItem") List<FollowCheck> results) {

    /** What the service leaves out is empty. */
    public FollowCheckList {
        results = Checks.copy(results);
    }
}
