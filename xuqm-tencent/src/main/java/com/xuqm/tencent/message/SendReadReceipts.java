package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to send read receipts as a user.
 */
public final class SendReadReceipts {

    private static final Members NONE = Members.named("Operator_Account", "Peer_Account", "C2CMsgInfo");

    private final Members members;

    private SendReadReceipts(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param operatorAccount the account whose conversation it is
     * @param peerAccount the other account
     * @param c2cMsgInfos the messages
     * @return a new value
     */
    public static SendReadReceipts of(String operatorAccount, String peerAccount, Collection<ReadMessage> c2cMsgInfos) {
        return new SendReadReceipts(NONE.with("Operator_Account", Checks.id("operatorAccount", operatorAccount))
                .with("Peer_Account", Checks.id("peerAccount", peerAccount))
                .with("C2CMsgInfo", Checks.elements("c2cMsgInfos", c2cMsgInfos)));
    }

    /**
     * Returns it as it goes to the service.
     *
     * @return what is set, by its names on the wire, unmodifiable
     */
    public Map<String, Object> asMap() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SendReadReceipts that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("SendReadReceipts", "Operator_Account", "Peer_Account");
    }
}
