package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A page, as the service answers it.
 *
 * @param totalCount how many there are in all
 * @param groupIds the groups, unmodifiable
 * @param next the service's {@code Next}
 */
public record GroupIdPage(
        @WireName("TotalCount") long totalCount,
        @WireName("GroupIdList") List<GroupIdItem> groupIds,
        @WireName("Next") long next) {

    /** What the service leaves out is empty. */
    public GroupIdPage {
        groupIds = Checks.copy(groupIds);
    }
}
