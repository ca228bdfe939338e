package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param followInfos the service's {@code FollowInfo}, unmodifiable
 */
public record FollowCountsList(@WireName("FollowInfo") List<FollowCounts> followInfos) {

    /** Sees to what is missing. */
    public FollowCountsList {
        followInfos = Checks.copy(followInfos);
    }
}
