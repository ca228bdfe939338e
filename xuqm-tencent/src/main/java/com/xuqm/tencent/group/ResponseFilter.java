package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of groups, of their members and of the user's membership are wanted.
 */
public final class ResponseFilter {

    private static final Members NONE = Members.named(
            "GroupBaseInfoFilter",
            "MemberInfoFilter",
            "AppDefinedDataFilter_Group",
            "AppDefinedDataFilter_GroupMember",
            "SelfInfoFilter");

    private final Members members;

    private ResponseFilter(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static ResponseFilter of() {
        return new ResponseFilter(NONE);
    }

    /**
     * Returns the same with another {@code GroupBaseInfoFilter}.
     *
     * @param groupBaseInfoFilters the fields of groups wanted
     * @return a new value
     */
    public ResponseFilter withGroupBaseInfoFilters(Collection<String> groupBaseInfoFilters) {
        return new ResponseFilter(
                members.with("GroupBaseInfoFilter", Checks.elements("groupBaseInfoFilters", groupBaseInfoFilters)));
    }

    /**
     * Returns the same with another {@code MemberInfoFilter}.
     *
     * @param memberInfoFilters the fields of members wanted
     * @return a new value
     */
    public ResponseFilter withMemberInfoFilters(Collection<String> memberInfoFilters) {
        return new ResponseFilter(
                members.with("MemberInfoFilter", Checks.elements("memberInfoFilters", memberInfoFilters)));
    }

    /**
     * Returns the same with another {@code AppDefinedDataFilter_Group}.
     *
     * @param appDefinedDataFilterGroups the fields of groups that the app has defined
     * @return a new value
     */
    public ResponseFilter withAppDefinedDataFilterGroups(Collection<String> appDefinedDataFilterGroups) {
        return new ResponseFilter(members.with(
                "AppDefinedDataFilter_Group",
                Checks.elements("appDefinedDataFilterGroups", appDefinedDataFilterGroups)));
    }

    /**
     * Returns the same with another {@code AppDefinedDataFilter_GroupMember}.
     *
     * @param appDefinedDataFilterGroupMembers the fields of members that the app has defined
     * @return a new value
     */
    public ResponseFilter withAppDefinedDataFilterGroupMembers(Collection<String> appDefinedDataFilterGroupMembers) {
        return new ResponseFilter(members.with(
                "AppDefinedDataFilter_GroupMember",
                Checks.elements("appDefinedDataFilterGroupMembers", appDefinedDataFilterGroupMembers)));
    }

    /**
     * Returns the same with another {@code SelfInfoFilter}.
     *
     * @param selfInfoFilters the fields about the user wanted
     * @return a new value
     */
    public ResponseFilter withSelfInfoFilters(Collection<String> selfInfoFilters) {
        return new ResponseFilter(members.with("SelfInfoFilter", Checks.elements("selfInfoFilters", selfInfoFilters)));
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
        return other instanceof ResponseFilter that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ResponseFilter");
    }
}
