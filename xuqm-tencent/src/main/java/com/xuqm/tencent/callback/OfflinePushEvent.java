package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A push that was sent or clicked.
 *
 * @param callbackCommand the command; empty if the service does not say
 * @param eventType what happened
 * @param eventTime when it happened, {@code null} if the service does not say
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param pushPlatform the vendor
 * @param pushStage the stage
 * @param msgKey the key of the message; empty if the service does not say
 * @param groupId the service's {@code GroupID}; empty if the service does not say
 * @param msgSeq the sequence number of the message, a uint32
 * @param msgRandom the number by which the service drops a repetition, a uint32
 * @param msgTime when the service took it, {@code null} if the service does not say
 * @param errCode the code, 0 for success
 * @param errInfo the words; empty if the service does not say
 * @param pushId the service's {@code PushID}; empty if the service does not say
 */
public record OfflinePushEvent(
        @WireName("CallbackCommand") String callbackCommand,
        @WireName("EventType") long eventType,

        @WireName("EventTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant eventTime,

        @WireName("From_Account") String fromAccount,
        @WireName("To_Account") String toAccount,
        @WireName("PushPlatform") long pushPlatform,
        @WireName("PushStage") long pushStage,
        @WireName("MsgKey") String msgKey,
        @WireName("GroupID") String groupId,
        @WireName("MsgSeq") long msgSeq,
        @WireName("MsgRandom") long msgRandom,

        @WireName("MsgTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant msgTime,

        @WireName("ErrCode") long errCode,
        @WireName("ErrInfo") String errInfo,
        @WireName("PushID") String pushId) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public OfflinePushEvent {
        callbackCommand = Received.orEmpty(callbackCommand);
        fromAccount = Received.orEmpty(fromAccount);
        toAccount = Received.orEmpty(toAccount);
        msgKey = Received.orEmpty(msgKey);
        groupId = Received.orEmpty(groupId);
        errInfo = Received.orEmpty(errInfo);
        pushId = Received.orEmpty(pushId);
        eventTime = Received.timeOrNull(eventTime);
        msgTime = Received.timeOrNull(msgTime);
    }
}
