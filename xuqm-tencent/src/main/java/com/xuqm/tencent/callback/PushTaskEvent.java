package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A push to all or many was sent or clicked. The callback is {@code Push.AllMemberPush}.
 *
 * @param eventType what happened
 * @param taskId the id of the push; empty if the service does not say
 * @param taskTime when the push was begun, in epoch seconds
 * @param eventTime when it happened, in epoch seconds
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param pushPlatform the vendor
 * @param pushStage the stage
 * @param errCode the code, 0 for success
 * @param errInfo the words; empty if the service does not say
 */
public record PushTaskEvent(
        @WireName("EventType") long eventType,
        @WireName("TaskId") String taskId,
        @WireName("TaskTime") long taskTime,
        @WireName("EventTime") long eventTime,
        @WireName("To_Account") String toAccount,
        @WireName("PushPlatform") long pushPlatform,
        @WireName("PushStage") long pushStage,
        @WireName("ErrCode") long errCode,
        @WireName("ErrInfo") String errInfo) {

    /**
     * Sees to what is missing.
     *
     * @param eventType what happened
     * @param taskId the id of the push; empty if the service does not say
     * @param taskTime when the push was begun, in epoch seconds
     * @param eventTime when it happened, in epoch seconds
     * @param toAccount the account to which it is done; empty if the service does not say
     * @param pushPlatform the vendor
     * @param pushStage the stage
     * @param errCode the code, 0 for success
     * @param errInfo the words; empty if the service does not say
     */
    public PushTaskEvent {
        taskId = Received.orEmpty(taskId);
        toAccount = Received.orEmpty(toAccount);
        errInfo = Received.orEmpty(errInfo);
    }
}
