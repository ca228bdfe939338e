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

    /** Sees to what is missing. */
    public GroupFull {
        groupId = Received.orEmpty(groupId);
        eventTime = Received.timeOrNull(eventTime);
    }
}
