package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import com.xuqm.tencent.message.MessageElement;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to send a message to all live groups.
 */
public final class BroadcastMessage {

    private static final Members NONE = Members.named("From_Account", "Random", "MsgBody", "CloudCustomData");

    private final Members members;

    private BroadcastMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param body what the message consists of
     * @return a new value
     */
    public static BroadcastMessage of(Collection<MessageElement> body) {
        return new BroadcastMessage(NONE.with("MsgBody", Checks.elements("body", body)));
    }

    /**
     * Returns the same with another {@code From_Account}.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public BroadcastMessage withFromAccount(String fromAccount) {
        return new BroadcastMessage(members.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code Random}.
     *
     * @param random the number by which the service drops a repetition for 5 minutes, a uint32
     * @return a new value
     */
    public BroadcastMessage withRandom(long random) {
        return new BroadcastMessage(members.with("Random", Wire.uint32("random", random)));
    }

    /**
     * Returns the same with another {@code CloudCustomData}.
     *
     * @param cloudCustomData a text that the app keeps with the message
     * @return a new value
     */
    public BroadcastMessage withCloudCustomData(String cloudCustomData) {
        return new BroadcastMessage(members.with("CloudCustomData", Checks.text("cloudCustomData", cloudCustomData)));
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
        return other instanceof BroadcastMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("BroadcastMessage", "From_Account");
    }
}
