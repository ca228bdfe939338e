package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to read the stored messages of two users.
 */
public final class MessageHistory {

    private static final Members NONE = Members.named("Operator_Account", "Peer_Account", "MinTime", "MaxTime");

    private final Members members;

    private MessageHistory(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param operatorAccount the account whose conversation it is
     * @param peerAccount the other account
     * @param minTime from when on, to the second
     * @param maxTime until when, to the second
     * @return a new value
     */
    public static MessageHistory of(String operatorAccount, String peerAccount, Instant minTime, Instant maxTime) {
        return new MessageHistory(NONE.with("Operator_Account", Checks.id("operatorAccount", operatorAccount))
                .with("Peer_Account", Checks.id("peerAccount", peerAccount))
                .with("MinTime", Wire.seconds("minTime", minTime))
                .with("MaxTime", Wire.seconds("maxTime", maxTime)));
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
        return other instanceof MessageHistory that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("MessageHistory", "Operator_Account", "Peer_Account");
    }
}
