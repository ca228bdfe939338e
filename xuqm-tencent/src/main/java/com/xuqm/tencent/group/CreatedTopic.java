package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to import a topic.
 *
 * @param topicId the topic; empty if the service does not say
 */
public record CreatedTopic(@WireName("TopicId") String topicId) {

    /** What the service leaves out is empty. */
    public CreatedTopic {
        topicId = Received.orEmpty(topicId);
    }
}
