package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to count unread messages.
 */
public final class UnreadCountQuery {

    private static final Members NONE = Members.named("To_Account", "Peer_Account");

    private final Members members;

    private UnreadCountQuery(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param toAccount the account to which it is done
     * @return a new value
     */
    public static UnreadCountQuery of(String toAccount) {
        return new UnreadCountQuery(NONE.with("To_Account", Checks.id("toAccount", toAccount)));
    }

    /**
     * Returns the same with another {@code Peer_Account}.
     *
     * @param peerAccounts the other accounts
     * @return a new value
     */
    public UnreadCountQuery withPeerAccounts(Collection<String> peerAccounts) {
        return new UnreadCountQuery(members.with("Peer_Account", Checks.elements("peerAccounts", peerAccounts)));
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
        return other instanceof UnreadCountQuery that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("UnreadCountQuery", "To_Account");
    }
}
