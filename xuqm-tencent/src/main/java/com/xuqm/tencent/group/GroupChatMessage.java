package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import com.xuqm.tencent.message.MessageElement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of a group.
 *
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param isPlaceMsg 1 for a removed message, 2 for a recalled one
 * @param body what the message consists of, unmodifiable
 * @param isSystemMsg 1 for a message of the system
 * @param priority {@code High}, {@code Normal}, {@code Low} or {@code Lowest}
 * @param msgRandom the number by which the service drops a repetition, a uint32
 * @param msgKey the key of the message; empty if the service does not say
 * @param msgSeq the sequence number of the message, a uint32
 * @param msgTimeStamp when it was sent, {@code null} if the service does not say
 */
public record GroupChatMessage(
        @WireName("From_Account") String fromAccount,
        @WireName("IsPlaceMsg") long isPlaceMsg,
        @WireName("MsgBody") List<MessageElement> body,
        @WireName("IsSystemMsg") long isSystemMsg,
        @WireName("MsgPriority") long priority,
        @WireName("MsgRandom") long msgRandom,
        @WireName("MsgKey") String msgKey,
        @WireName("MsgSeq") long msgSeq,

        @WireName("MsgTimeStamp") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant msgTimeStamp) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public GroupChatMessage {
        fromAccount = Received.orEmpty(fromAccount);
        body = Checks.copy(body);
        msgKey = Received.orEmpty(msgKey);
        msgTimeStamp = Received.timeOrNull(msgTimeStamp);
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "GroupChatMessage[fromAccount=" + fromAccount + ", isPlaceMsg=" + isPlaceMsg + ", isSystemMsg="
                + isSystemMsg + ", priority=" + priority + "]";
    }
}
