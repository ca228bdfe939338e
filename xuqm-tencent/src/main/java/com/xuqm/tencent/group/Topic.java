package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A topic, and what concerns the user who asks.
 *
 * @param errorCode the code of this item, 0 for success
 * @param errorInfo the service's words for this item; empty if the service does not say
 * @param selfInfo the service's {@code SelfInfo}, {@code null} if the service does not say
 * @param topicInfo the service's {@code TopicInfo}, {@code null} if the service does not say
 */
public record Topic(
        @WireName("ErrorCode") long errorCode,
        @WireName("ErrorInfo") String errorInfo,
        @WireName("SelfInfo") @Nullable TopicSelf selfInfo,
        @WireName("TopicInfo") @Nullable TopicInfo topicInfo) {

    /** What the service leaves out is empty. */
    public Topic {
        errorInfo = Received.orEmpty(errorInfo);
    }
}
