package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request to send a message.
 *
 * @param msgTime when the service took it, {@code null} if the service does not say
 * @param msgKey the key of the message; empty if the service does not say
 * @param msgId the service's {@code MsgId}; empty if the service does not say
 */
public record SentMessage(
        @WireName("MsgTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant msgTime,

        @WireName("MsgKey") String msgKey,
        @WireName("MsgId") String msgId) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public SentMessage {
        msgKey = Received.orEmpty(msgKey);
        msgId = Received.orEmpty(msgId);
        msgTime = Received.timeOrNull(msgTime);
    }
}
