package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group is full. The callback is {@code Group.CallbackAfterGroupFull}.
 *
 * @param groupId the group; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record GroupFull(
        @WireName("GroupId") String groupId,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public GroupFull {
        groupId = Received.orEmpty(groupId);
        eventTime = Received.timeOrNull(eventTime);
    }
}
