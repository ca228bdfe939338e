package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to check contents.
 *
 * @param requestId the service's {@code RequestId}; empty if the service does not say
 * @param result the service's {@code Result}; empty if the service does not say
 * @param score the service's {@code Score}
 * @param label the service's {@code Label}; empty if the service does not say
 * @param keywords the keywords, unmodifiable
 */
public record Verdict(
        @WireName("RequestId") String requestId,
        @WireName("Result") String result,
        @WireName("Score") long score,
        @WireName("Label") String label,
        @WireName("Keywords") List<String> keywords) {

    /** What the service leaves out is empty. */
    public Verdict {
        requestId = Received.orEmpty(requestId);
        result = Received.orEmpty(result);
        label = Received.orEmpty(label);
        keywords = Checks.copy(keywords);
    }
}
