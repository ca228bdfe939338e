package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What moderation says of a content: {@code Pass}, {@code Review} or {@code Block}.
 *
 * @param errorCode the code of this item, 0 for success
 * @param errorInfo the service's words for this item; empty if the service does not say
 * @param contentId the service's {@code ContentId}
 * @param result the service's {@code Result}; empty if the service does not say
 * @param keywords the keywords, unmodifiable
 * @param score the service's {@code Score}
 * @param label the service's {@code Label}; empty if the service does not say
 * @param subLabel the service's {@code SubLabel}; empty if the service does not say
 * @param requestId the service's {@code RequestId}; empty if the service does not say
 */
public record ContentVerdict(
        @WireName("ErrorCode") long errorCode,
        @WireName("ErrorInfo") String errorInfo,
        @WireName("ContentId") long contentId,
        @WireName("Result") String result,
        @WireName("Keywords") List<String> keywords,
        @WireName("Score") long score,
        @WireName("Label") String label,
        @WireName("SubLabel") String subLabel,
        @WireName("RequestId") String requestId) {

    /** What the service leaves out is empty. */
    public ContentVerdict {
        errorInfo = Received.orEmpty(errorInfo);
        result = Received.orEmpty(result);
        keywords = Checks.copy(keywords);
        label = Received.orEmpty(label);
        subLabel = Received.orEmpty(subLabel);
        requestId = Received.orEmpty(requestId);
    }
}
