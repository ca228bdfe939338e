package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of a conversation.
 *
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param msgSeq the sequence number of the message, a uint32
 * @param msgRandom the number by which the service drops a repetition, a uint32
 * @param msgTimeStamp when it was sent, {@code null} if the service does not say
 * @param msgClientTime when the client sent it, {@code null} if the service does not say
 * @param msgFlagBits 0 for an ordinary message, 8 for a recalled one
 * @param isPeerRead 1 if the other has read it
 * @param msgKey the key of the message; empty if the service does not say
 * @param body what the message consists of, unmodifiable
 * @param cloudCustomData a text that the app keeps with the message; empty if the service does not say
 */
public record ChatMessage(
        @WireName("From_Account") String fromAccount,
        @WireName("To_Account") String toAccount,
        @WireName("MsgSeq") long msgSeq,
        @WireName("MsgRandom") long msgRandom,

        @WireName("MsgTimeStamp") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant msgTimeStamp,

        @WireName("MsgClientTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant msgClientTime,

        @WireName("MsgFlagBits") long msgFlagBits,
        @WireName("IsPeerRead") long isPeerRead,
        @WireName("MsgKey") String msgKey,
        @WireName("MsgBody") List<MessageElement> body,
        @WireName("CloudCustomData") String cloudCustomData) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public ChatMessage {
        fromAccount = Received.orEmpty(fromAccount);
        toAccount = Received.orEmpty(toAccount);
        msgKey = Received.orEmpty(msgKey);
        body = Checks.copy(body);
        cloudCustomData = Received.orEmpty(cloudCustomData);
        msgTimeStamp = Received.timeOrNull(msgTimeStamp);
        msgClientTime = Received.timeOrNull(msgClientTime);
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "ChatMessage[fromAccount=" + fromAccount + ", toAccount=" + toAccount + ", msgSeq=" + msgSeq
                + ", msgRandom=" + msgRandom + "]";
    }
}
