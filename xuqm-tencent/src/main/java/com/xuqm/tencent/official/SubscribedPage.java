package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page, as the service answers it.
 *
 * @param officialAccountInfos the service's {@code OfficialAccountInfoList}, unmodifiable
 * @param totalCount how many there are in all
 * @param completeFlag the service's {@code CompleteFlag}, {@code null} if the service does not say
 * @param next the service's {@code Next}
 */
public record SubscribedPage(
        @WireName("OfficialAccountInfoList") List<SubscribedAccount> officialAccountInfos,
        @WireName("TotalCount") long totalCount,
        @WireName("CompleteFlag") @Nullable Long completeFlag,
        @WireName("Next") long next) {

    /** What the service leaves out is empty. */
    public SubscribedPage {
        officialAccountInfos = Checks.copy(officialAccountInfos);
    }
}
