package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * Topics were dissolved. The callback is {@code Group.CallbackAfterTopicDestroyed}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param topicIds the topics, unmodifiable
 */
public record TopicsDestroyed(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("TopicIdList") List<String> topicIds) {

    /** What the service leaves out is empty. */
    public TopicsDestroyed {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        topicIds = Checks.copy(topicIds);
    }
}
