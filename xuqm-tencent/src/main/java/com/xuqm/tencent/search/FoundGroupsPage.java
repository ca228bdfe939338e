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
 * @param groups the service's {@code Groups}, unmodifiable
 */
public record FoundGroupsPage(
        @WireName("IsFinish") @Nullable Boolean isFinish,
        @WireName("TotalCount") long totalCount,
        @WireName("Cursor") String cursor,
        @WireName("Groups") List<FoundGroup> groups) {

    /** What the service leaves out is empty. */
    public FoundGroupsPage {
        cursor = Received.orEmpty(cursor);
        groups = Checks.copy(groups);
    }
}
