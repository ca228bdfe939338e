package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A page, as the service answers it.
 *
 * @param followItems the service's {@code FollowItem}, unmodifiable
 * @param nextCursor the service's {@code NextCursor}; empty if the service does not say
 */
public record FollowPage(
        @WireName("FollowItem") List<Follow> followItems,
        @WireName("NextCursor") String nextCursor) {

    /** What the service leaves out is empty. */
    public FollowPage {
        followItems = Checks.copy(followItems);
        nextCursor = Received.orEmpty(nextCursor);
    }
}
