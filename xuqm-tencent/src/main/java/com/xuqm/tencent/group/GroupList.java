package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param groupInfos the service's {@code GroupInfo}, unmodifiable
 */
public record GroupList(@WireName("GroupInfo") List<Group> groupInfos) {

    /** What the service leaves out is empty. */
    public GroupList {
        groupInfos = Checks.copy(groupInfos);
    }
}
