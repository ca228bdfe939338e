package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page, as the service answers it.
 *
 * @param complete the service's {@code Complete}, {@code null} if the service does not say
 * @param msgCnt the service's {@code MsgCnt}
 * @param lastMsgTime when the last message was sent, in epoch seconds
 * @param lastMsgKey the message after which it goes on; empty if the service does not say
 * @param messages the messages, in the order of their times, unmodifiable
 */
public record HistoryPage(
        @WireName("Complete") @Nullable Long complete,
        @WireName("MsgCnt") long msgCnt,
        @WireName("LastMsgTime") long lastMsgTime,
        @WireName("LastMsgKey") String lastMsgKey,
        @WireName("MsgList") List<ChatMessage> messages) {

    /** What the service leaves out is empty. */
    public HistoryPage {
        lastMsgKey = Received.orEmpty(lastMsgKey);
        messages = Checks.copy(messages);
    }
}
