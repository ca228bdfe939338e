package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to clear a group's messages.
 */
public final class ClearGroupMessages {

    private static final Members NONE = Members.named("GroupId", "MsgSeq");

    private final Members members;

    private ClearGroupMessages(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @return a new value
     */
    public static ClearGroupMessages of(String groupId) {
        return new ClearGroupMessages(NONE.with("GroupId", Checks.id("groupId", groupId)));
    }

    /**
     * Returns the same with another {@code MsgSeq}.
     *
     * @param msgSeq the sequence number of the message, a uint32
     * @return a new value
     */
    public ClearGroupMessages withMsgSeq(long msgSeq) {
        return new ClearGroupMessages(members.with("MsgSeq", Wire.uint32("msgSeq", msgSeq)));
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
        return other instanceof ClearGroupMessages that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ClearGroupMessages", "GroupId");
    }
}
