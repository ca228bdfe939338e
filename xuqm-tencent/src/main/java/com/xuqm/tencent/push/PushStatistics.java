package com.xuqm.tencent.push;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to count what became of a push.
 *
 * @param taskId the id of the push; empty if the service does not say
 * @param sendNum the service's {@code SendNum}
 * @param reachNum the service's {@code ReachNum}
 * @param clickNum the service's {@code ClickNum}
 */
public record PushStatistics(
        @WireName("TaskId") String taskId,
        @WireName("SendNum") long sendNum,
        @WireName("ReachNum") long reachNum,
        @WireName("ClickNum") long clickNum) {

    /** What the service leaves out is empty. */
    public PushStatistics {
        taskId = Received.orEmpty(taskId);
    }
}
