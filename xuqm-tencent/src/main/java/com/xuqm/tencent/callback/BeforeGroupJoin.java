package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to join a group. The callback is {@code Group.CallbackBeforeApplyJoinGroup}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param requestorAccount who asks; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record BeforeGroupJoin(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("Requestor_Account") String requestorAccount,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public BeforeGroupJoin {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        requestorAccount = Received.orEmpty(requestorAccount);
        eventTime = Received.timeOrNull(eventTime);
    }
}
