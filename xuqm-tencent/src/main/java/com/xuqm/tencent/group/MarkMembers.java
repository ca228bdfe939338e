package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to mark members of a live group.
 */
public final class MarkMembers {

    private static final Members NONE = Members.named("GroupId", "CommandType", "MemberList");

    private final Members members;

    private MarkMembers(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param commandType 1 to set, 2 to take away
     * @param members the members
     * @return a new value
     */
    public static MarkMembers of(String groupId, long commandType, Collection<MarkedMember> members) {
        return new MarkMembers(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("CommandType", Wire.uint32("commandType", commandType))
                .with("MemberList", Checks.elements("members", members)));
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
        return other instanceof MarkMembers that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("MarkMembers", "GroupId");
    }
}
