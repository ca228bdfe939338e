package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A push to all or many was sent or clicked. The callback is {@code Push.AllMemberPush}.
 *
 * @param eventType what happened
 * @param taskId the id of the push; empty if the service does not say
 * @param taskTime when the push was begun, {@code null} if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param pushPlatform the vendor
 * @param pushStage the stage
 * @param errCode the code, 0 for success
 * @param errInfo the words; empty if the service does not say
 */
public record PushTaskEvent(
        @WireName("EventType") long eventType,
        @WireName("TaskId") String taskId,

        @WireName("TaskTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant taskTime,

        @WireName("EventTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant eventTime,

        @WireName("To_Account") String toAccount,
        @WireName("PushPlatform") long pushPlatform,
        @WireName("PushStage") long pushStage,
        @WireName("ErrCode") long errCode,
        @WireName("ErrInfo") String errInfo) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public PushTaskEvent {
        taskId = Received.orEmpty(taskId);
        toAccount = Received.orEmpty(toAccount);
        errInfo = Received.orEmpty(errInfo);
        taskTime = Received.timeOrNull(taskTime);
        eventTime = Received.timeOrNull(eventTime);
    }
}
