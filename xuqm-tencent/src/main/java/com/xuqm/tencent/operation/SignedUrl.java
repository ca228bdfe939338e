package com.xuqm.tencent.operation;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A signed address of a file.
 *
 * @param code the code of this item, 0 for success
 * @param description the text; empty if the service does not say
 * @param resourceId the service's {@code ResourceID}
 * @param url the service's {@code PreSigURL}; empty if the service does not say
 * @param status {@code Online}, {@code PushOnline} or {@code Offline}
 */
public record SignedUrl(
        @WireName("Code") long code,
        @WireName("Desc") String description,
        @WireName("ResourceID") long resourceId,
        @WireName("PreSigURL") String url,
        @WireName("Status") long status) {

    /** What the service leaves out is empty. */
    public SignedUrl {
        description = Received.orEmpty(description);
        url = Received.orEmpty(url);
    }
}
