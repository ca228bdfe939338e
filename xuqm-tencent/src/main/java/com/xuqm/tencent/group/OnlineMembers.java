package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to list who is in a live group.
 */
public final class OnlineMembers {

    private static final Members NONE = Members.named("GroupId", "Mark");

    private final Members members;

    private OnlineMembers(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @return a new value
     */
    public static OnlineMembers of(String groupId) {
        return new OnlineMembers(NONE.with("GroupId", Checks.id("groupId", groupId)));
    }

    /**
     * Returns the same with another {@code Mark}.
     *
     * @param mark the mark that members must have
     * @return a new value
     */
    public OnlineMembers withMark(long mark) {
        return new OnlineMembers(members.with("Mark", Wire.uint32("mark", mark)));
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
        return other instanceof OnlineMembers that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("OnlineMembers", "GroupId");
    }
}
