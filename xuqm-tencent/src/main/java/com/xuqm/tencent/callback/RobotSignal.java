package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signal was sent to a robot. The callback is {@code Chatbot.OnC2CSignalMessage}. It is known from another SDK only.
 *
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param msgSeq the sequence number of the message, a uint32
 * @param msgRandom the number by which the service drops a repetition, a uint32
 * @param msgKey the key of the message; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 * @param data the signal; empty if the service does not say
 */
public record RobotSignal(
        @WireName("From_Account") String fromAccount,
        @WireName("To_Account") String toAccount,
        @WireName("MsgSeq") long msgSeq,
        @WireName("MsgRandom") long msgRandom,
        @WireName("MsgKey") String msgKey,
        @WireName("EventTime") @Nullable Instant eventTime,
        @WireName("Data") String data) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public RobotSignal {
        fromAccount = Received.orEmpty(fromAccount);
        toAccount = Received.orEmpty(toAccount);
        msgKey = Received.orEmpty(msgKey);
        data = Received.orEmpty(data);
        eventTime = Received.timeOrNull(eventTime);
    }
}
