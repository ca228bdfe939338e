package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * How many messages of another are unread.
 *
 * @param peerAccount the other account; empty if the service does not say
 * @param unreadCount the service's {@code C2CUnreadMsgNum}
 */
public record PeerUnreadCount(
        @WireName("Peer_Account") String peerAccount,
        @WireName("C2CUnreadMsgNum") long unreadCount) {

    /** What the service leaves out is empty. */
    public PeerUnreadCount {
        peerAccount = Received.orEmpty(peerAccount);
    }
}
