package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to list members of a group.
 */
public final class ListMembers {

    private static final Members NONE =
            Members.named("GroupId", "MemberInfoFilter", "MemberRoleFilter", "AppDefinedDataFilter_GroupMember");

    private final Members members;

    private ListMembers(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @return a new value
     */
    public static ListMembers of(String groupId) {
        return new ListMembers(NONE.with("GroupId", Checks.id("groupId", groupId)));
    }

    /**
     * Returns the same with another {@code MemberInfoFilter}.
     *
     * @param memberInfoFilters the fields of members wanted
     * @return a new value
     */
    public ListMembers withMemberInfoFilters(Collection<String> memberInfoFilters) {
        return new ListMembers(
                members.with("MemberInfoFilter", Checks.elements("memberInfoFilters", memberInfoFilters)));
    }

    /**
     * Returns the same with another {@code MemberRoleFilter}.
     *
     * @param memberRoleFilters the roles wanted
     * @return a new value
     */
    public ListMembers withMemberRoleFilters(Collection<String> memberRoleFilters) {
        return new ListMembers(
                members.with("MemberRoleFilter", Checks.elements("memberRoleFilters", memberRoleFilters)));
    }

    /**
     * Returns the same with another {@code AppDefinedDataFilter_GroupMember}.
     *
     * @param appDefinedDataFilterGroupMembers the fields of members that the app has defined
     * @return a new value
     */
    public ListMembers withAppDefinedDataFilterGroupMembers(Collection<String> appDefinedDataFilterGroupMembers) {
        return new ListMembers(members.with(
                "AppDefinedDataFilter_GroupMember",
                Checks.elements("appDefinedDataFilterGroupMembers", appDefinedDataFilterGroupMembers)));
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
        return other instanceof ListMembers that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ListMembers", "GroupId");
    }
}
