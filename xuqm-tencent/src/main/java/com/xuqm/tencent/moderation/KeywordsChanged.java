package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to add keywords that the cloud looks for.
 *
 * @param requestId the service's {@code RequestId}; empty if the service does not say
 */
public record KeywordsChanged(@WireName("RequestId") String requestId) {

    /** What the service leaves out is empty. */
    public KeywordsChanged {
        requestId = Received.orEmpty(requestId);
    }
}
