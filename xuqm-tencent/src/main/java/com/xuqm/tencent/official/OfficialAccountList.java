package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param officialAccountInfos the service's {@code OfficialAccountInfoList}, unmodifiable
 */
public record OfficialAccountList(
        @WireName("OfficialAccountInfoList") List<OfficialAccount> officialAccountInfos) {

    /** What the service leaves out is empty. */
    public OfficialAccountList {
        officialAccountInfos = Checks.copy(officialAccountInfos);
    }
}
