package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param recallRets the service's {@code RecallRetList}, unmodifiable
 */
public record OfficialRecallResultList(
        @WireName("RecallRetList") List<OfficialRecallResult> recallRets) {

    /** What the service leaves out is empty. */
    public OfficialRecallResultList {
        recallRets = Checks.copy(recallRets);
    }
}
