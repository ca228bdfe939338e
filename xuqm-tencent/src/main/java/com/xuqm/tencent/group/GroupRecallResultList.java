package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param recallRets the service's {@code RecallRetList}, unmodifiable
 */
public record GroupRecallResultList(
        @WireName("RecallRetList") List<GroupRecallResult> recallRets) {

    /** What the service leaves out is empty. */
    public GroupRecallResultList {
        recallRets = Checks.copy(recallRets);
    }
}
