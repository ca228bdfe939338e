package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group was changed; only what changed is there. The callback is {@code Group.CallbackAfterGroupInfoChanged}.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param name the name; empty if the service does not say
 * @param introduction what it is about; empty if the service does not say
 * @param notification what is announced; empty if the service does not say
 * @param faceUrl the URL of the picture; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record GroupChanged(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("Name") String name,
        @WireName("Introduction") String introduction,
        @WireName("Notification") String notification,
        @WireName("FaceUrl") String faceUrl,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public GroupChanged {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        operatorAccount = Received.orEmpty(operatorAccount);
        name = Received.orEmpty(name);
        introduction = Received.orEmpty(introduction);
        notification = Received.orEmpty(notification);
        faceUrl = Received.orEmpty(faceUrl);
        eventTime = Received.timeOrNull(eventTime);
    }
}
