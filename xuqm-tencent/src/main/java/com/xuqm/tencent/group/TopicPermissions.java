package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to list the permissions of a permission group for topics.
 *
 * @param topicPermissions the topics and their permissions, unmodifiable
 */
public record TopicPermissions(
        @WireName("TopicPermissionList") List<TopicPermission> topicPermissions) {

    /** What the service leaves out is empty. */
    public TopicPermissions {
        topicPermissions = Checks.copy(topicPermissions);
    }
}
