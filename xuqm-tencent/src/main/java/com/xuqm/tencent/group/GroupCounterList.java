package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to get counters of a group.
 *
 * @param counters names and numbers, unmodifiable
 */
public record GroupCounterList(@WireName("GroupCounter") List<GroupCounter> counters) {

    /** What the service leaves out is empty. */
    public GroupCounterList {
        counters = Checks.copy(counters);
    }
}
