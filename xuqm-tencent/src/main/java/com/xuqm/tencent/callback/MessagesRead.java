package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody read messages of another. The callback is {@code C2C.CallbackAfterMsgReport}.
 *
 * @param reportAccount who has read; empty if the service does not say
 * @param peerAccount the other account; empty if the service does not say
 * @param lastReadTime until when messages are read, {@code null} if the service does not say
 * @param unreadMsgNum how many messages are unread
 */
public record MessagesRead(
        @WireName("Report_Account") String reportAccount,
        @WireName("Peer_Account") String peerAccount,

        @WireName("LastReadTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant lastReadTime,

        @WireName("UnreadMsgNum") long unreadMsgNum) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public MessagesRead {
        reportAccount = Received.orEmpty(reportAccount);
        peerAccount = Received.orEmpty(peerAccount);
        lastReadTime = Received.timeOrNull(lastReadTime);
    }
}
