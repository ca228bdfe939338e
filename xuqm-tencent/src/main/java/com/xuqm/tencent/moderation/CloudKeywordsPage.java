package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A page, as the service answers it.
 *
 * @param requestId the service's {@code RequestId}; empty if the service does not say
 * @param totalCount how many there are in all
 * @param infos the service's {@code Infos}, unmodifiable
 */
public record CloudKeywordsPage(
        @WireName("RequestId") String requestId,
        @WireName("TotalCount") long totalCount,
        @WireName("Infos") List<CloudKeyword> infos) {

    /** What the service leaves out is empty. */
    public CloudKeywordsPage {
        requestId = Received.orEmpty(requestId);
        infos = Checks.copy(infos);
    }
}
