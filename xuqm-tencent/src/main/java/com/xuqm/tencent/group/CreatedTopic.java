package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to import a topic.
 *
 * @param topicId the topic; empty if the service does not say
 */
public record CreatedTopic(@WireName("TopicId") String topicId) {

    /** Sees to what is missing. */
    public CreatedTopic {
        topicId = Received.orEmpty(topicId);
    }
}
