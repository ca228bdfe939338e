package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to mark messages as read.
 */
public final class MarkRead {

    private static final Members NONE = Members.named("Report_Account", "Peer_Account", "MsgReadTime");

    private final Members members;

    private MarkRead(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param reportAccount who has read
     * @param peerAccount the other account
     * @return a new value
     */
    public static MarkRead of(String reportAccount, String peerAccount) {
        return new MarkRead(NONE.with("Report_Account", Checks.id("reportAccount", reportAccount))
                .with("Peer_Account", Checks.id("peerAccount", peerAccount)));
    }

    /**
     * Returns the same with another {@code MsgReadTime}.
     *
     * @param msgReadTime until when messages were read, to the second
     * @return a new value
     */
    public MarkRead withMsgReadTime(Instant msgReadTime) {
        return new MarkRead(members.with("MsgReadTime", Wire.seconds("msgReadTime", msgReadTime)));
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
        return other instanceof MarkRead that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("MarkRead", "Report_Account", "Peer_Account");
    }
}
