package com.xuqm.tencent.search;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page, as the service answers it.
 *
 * @param isFinish the service's {@code IsFinish}, {@code null} if the service does not say
 * @param totalCount how many there are in all
 * @param cursor the service's {@code Cursor}; empty if the service does not say
 * @param groupMembers the service's {@code GroupMembers}, unmodifiable
 */
public record FoundMembersPage(
        @WireName("IsFinish") @Nullable Boolean isFinish,
        @WireName("TotalCount") long totalCount,
        @WireName("Cursor") String cursor,
        @WireName("GroupMembers") List<FoundMember> groupMembers) {

    /** What the service leaves out is empty. */
    public FoundMembersPage {
        cursor = Received.orEmpty(cursor);
        groupMembers = Checks.copy(groupMembers);
    }
}
