package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request to send a message of an official account.
 *
 * @param msgTime when the service took it, {@code null} if the service does not say
 * @param msgKey the key of the message; empty if the service does not say
 */
public record SentOfficialMessage(
        @WireName("MsgTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant msgTime,

        @WireName("MsgKey") String msgKey) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public SentOfficialMessage {
        msgKey = Received.orEmpty(msgKey);
        msgTime = Received.timeOrNull(msgTime);
    }
}
