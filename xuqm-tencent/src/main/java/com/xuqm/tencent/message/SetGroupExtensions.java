package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to set extensions of a group's message.
 */
public final class SetGroupExtensions {

    private static final Members NONE = Members.named("GroupId", "MsgSeq", "OperateType", "ExtensionList");

    private final Members members;

    private SetGroupExtensions(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param msgSeq the sequence number of the message, a uint32
     * @param operateType 1 to set, 2 to delete, 3 to clear all
     * @return a new value
     */
    public static SetGroupExtensions of(String groupId, long msgSeq, long operateType) {
        return new SetGroupExtensions(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("MsgSeq", Wire.uint32("msgSeq", msgSeq))
                .with("OperateType", Wire.uint32("operateType", operateType)));
    }

    /**
     * Returns the same with another {@code ExtensionList}.
     *
     * @param extensions the keys and values
     * @return a new value
     */
    public SetGroupExtensions withExtensions(Collection<MessageExtension> extensions) {
        return new SetGroupExtensions(members.with("ExtensionList", Checks.elements("extensions", extensions)));
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
        return other instanceof SetGroupExtensions that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("SetGroupExtensions", "GroupId");
    }
}
