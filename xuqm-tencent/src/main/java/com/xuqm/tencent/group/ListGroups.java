package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to list groups.
 */
public final class ListGroups {

    private static final Members NONE = Members.named("GroupType");

    private final Members members;

    private ListGroups(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static ListGroups of() {
        return new ListGroups(NONE);
    }

    /**
     * Returns the same with another {@code GroupType}.
     *
     * @param groupType the type of group
     * @return a new value
     */
    public ListGroups withGroupType(String groupType) {
        return new ListGroups(members.with("GroupType", Checks.text("groupType", groupType)));
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
        return other instanceof ListGroups that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ListGroups");
    }
}
