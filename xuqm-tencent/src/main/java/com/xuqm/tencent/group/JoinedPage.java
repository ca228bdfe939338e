package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A page, as the service answers it.
 *
 * @param totalCount how many there are in all
 * @param groupIds the groups, unmodifiable
 */
public record JoinedPage(
        @WireName("TotalCount") long totalCount,
        @WireName("GroupIdList") List<JoinedGroup> groupIds) {

    /** What the service leaves out is empty. */
    public JoinedPage {
        groupIds = Checks.copy(groupIds);
    }
}
