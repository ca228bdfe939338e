package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * What became of the end of a topic.
 *
 * @param errorCode the code of this item, 0 for success
 * @param errorInfo the service's words for this item; empty if the service does not say
 * @param topicId the topic; empty if the service does not say
 */
public record DestroyedTopic(
        @WireName("ErrorCode") long errorCode,
        @WireName("ErrorInfo") String errorInfo,
        @WireName("TopicId") String topicId) {

    /** What the service leaves out is empty. */
    public DestroyedTopic {
        errorInfo = Received.orEmpty(errorInfo);
        topicId = Received.orEmpty(topicId);
    }
}
