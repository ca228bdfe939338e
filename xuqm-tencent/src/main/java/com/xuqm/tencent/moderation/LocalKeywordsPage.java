package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A page, as the service answers it.
 *
 * @param requestId the service's {@code RequestId}; empty if the service does not say
 * @param localAuditWords the keywords, unmodifiable
 * @param totalCount how many there are in all
 * @param totalRegCount the service's {@code TotalRegCount}
 * @param curCount the service's {@code CurCount}
 * @param curRegCount the service's {@code CurRegCount}
 */
public record LocalKeywordsPage(
        @WireName("RequestId") String requestId,
        @WireName("LocalAuditWords") List<StoredLocalKeyword> localAuditWords,
        @WireName("TotalCount") long totalCount,
        @WireName("TotalRegCount") long totalRegCount,
        @WireName("CurCount") long curCount,
        @WireName("CurRegCount") long curRegCount) {

    /** What the service leaves out is empty. */
    public LocalKeywordsPage {
        requestId = Received.orEmpty(requestId);
        localAuditWords = Checks.copy(localAuditWords);
    }
}
