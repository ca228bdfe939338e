package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of the import of a message: 0 for success, 10004 for a bad time, 80001 for blocked text, 80002 for a message that is too
 * long.
 *
 * @param msgSeq the sequence number of the message, a uint32
 * @param msgTime when the service took it, {@code null} if the service does not say
 * @param result the service's {@code Result}
 */
public record ImportedMessage(
        @WireName("MsgSeq") long msgSeq,

        @WireName("MsgTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant msgTime,

        @WireName("Result") long result) {

    /** A time of 0 is none. */
    public ImportedMessage {
        msgTime = Received.timeOrNull(msgTime);
    }
}
