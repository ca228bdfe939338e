package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A topic and the permissions in it.
 *
 * @param topicId the topic; empty if the service does not say
 * @param permission the permissions, one bit for each
 */
public record TopicPermission(
        @WireName("TopicId") String topicId,
        @WireName("Permission") long permission) {

    /** What the service leaves out is empty. */
    public TopicPermission {
        topicId = Received.orEmpty(topicId);
    }
}
