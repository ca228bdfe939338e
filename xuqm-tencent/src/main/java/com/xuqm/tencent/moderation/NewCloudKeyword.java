package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A keyword and its label.
 *
 * @param content the content; empty if the service does not say
 * @param label the service's {@code Label}; empty if the service does not say
 */
public record NewCloudKeyword(
        @WireName("Content") String content,
        @WireName("Label") String label) {

    /** What the service leaves out is empty. */
    public NewCloudKeyword {
        content = Received.orEmpty(content);
        label = Received.orEmpty(label);
    }
}
