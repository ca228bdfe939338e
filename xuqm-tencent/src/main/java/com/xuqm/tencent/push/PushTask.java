package com.xuqm.tencent.push;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to push to all users, or to those that a condition describes.
 *
 * @param taskId the id of the push; empty if the service does not say
 */
public record PushTask(@WireName("TaskId") String taskId) {

    /** What the service leaves out is empty. */
    public PushTask {
        taskId = Received.orEmpty(taskId);
    }
}
