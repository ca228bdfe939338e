package com.xuqm.tencent.robot;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request to send a message of a robot piece by piece.
 *
 * @param msgKey the key of the message; empty if the service does not say
 * @param msgTime when the service took it, {@code null} if the service does not say
 */
public record RobotStreamSent(
        @WireName("MsgKey") String msgKey,

        @WireName("MsgTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant msgTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public RobotStreamSent {
        msgKey = Received.orEmpty(msgKey);
        msgTime = Received.timeOrNull(msgTime);
    }
}
