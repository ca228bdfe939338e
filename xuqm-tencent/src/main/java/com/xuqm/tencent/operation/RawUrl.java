package com.xuqm.tencent.operation;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The address of a file, with a number that the answer repeats.
 *
 * @param resourceId the service's {@code ResourceID}
 * @param rawUrl the URL of the file; empty if the service does not say
 */
public record RawUrl(
        @WireName("ResourceID") long resourceId,
        @WireName("RawURL") String rawUrl) {

    /** What the service leaves out is empty. */
    public RawUrl {
        rawUrl = Received.orEmpty(rawUrl);
    }
}
