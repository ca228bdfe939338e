package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * Content to be checked, with a number that the answer repeats.
 *
 * @param contentId the service's {@code ContentId}
 * @param contentType {@code Text}, {@code Image}, {@code Audio} or {@code Video}; empty if the service does not say
 * @param content the content; empty if the service does not say
 */
public record ModeratedContent(
        @WireName("ContentId") long contentId,
        @WireName("ContentType") String contentType,
        @WireName("Content") String content) {

    /** What the service leaves out is empty. */
    public ModeratedContent {
        contentType = Received.orEmpty(contentType);
        content = Received.orEmpty(content);
    }
}
