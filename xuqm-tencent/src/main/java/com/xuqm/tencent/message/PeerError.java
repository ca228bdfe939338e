package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * An account and why it failed.
 *
 * @param peerAccount the other account; empty if the service does not say
 * @param errorCode the code of this item, 0 for success
 */
public record PeerError(
        @WireName("Peer_Account") String peerAccount,
        @WireName("ErrorCode") long errorCode) {

    /** What the service leaves out is empty. */
    public PeerError {
        peerAccount = Received.orEmpty(peerAccount);
    }
}
