package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import com.xuqm.tencent.message.MessageElement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message is about to be sent to a user. The callback is {@code C2C.CallbackBeforeSendMsg}.
 *
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param msgSeq the sequence number of the message, a uint32
 * @param msgRandom the number by which the service drops a repetition, a uint32
 * @param msgTime when the service took it, {@code null} if the service does not say
 * @param msgKey the key of the message; empty if the service does not say
 * @param onlineOnlyFlag whether it goes to those only who are online
 * @param body what the message consists of, unmodifiable
 * @param cloudCustomData a text that the app keeps with the message; empty if the service does not say
 */
public record BeforeMessage(
        @WireName("From_Account") String fromAccount,
        @WireName("To_Account") String toAccount,
        @WireName("MsgSeq") long msgSeq,
        @WireName("MsgRandom") long msgRandom,

        @WireName("MsgTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant msgTime,

        @WireName("MsgKey") String msgKey,
        @WireName("OnlineOnlyFlag") long onlineOnlyFlag,
        @WireName("MsgBody") List<MessageElement> body,
        @WireName("CloudCustomData") String cloudCustomData) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public BeforeMessage {
        fromAccount = Received.orEmpty(fromAccount);
        toAccount = Received.orEmpty(toAccount);
        msgKey = Received.orEmpty(msgKey);
        body = Checks.copy(body);
        cloudCustomData = Received.orEmpty(cloudCustomData);
        msgTime = Received.timeOrNull(msgTime);
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "BeforeMessage[fromAccount=" + fromAccount + ", toAccount=" + toAccount + ", msgSeq=" + msgSeq
                + ", msgRandom=" + msgRandom + "]";
    }
}
