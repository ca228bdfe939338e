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

    /** What the service leaves out is empty. */
    public FollowCountsList {
        followInfos = Checks.copy(followInfos);
    }
}
