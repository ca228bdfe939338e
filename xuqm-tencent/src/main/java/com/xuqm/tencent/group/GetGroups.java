package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to get a group.
 */
public final class GetGroups {

    private static final Members NONE = Members.named("GroupIdList", "ResponseFilter");

    private final Members members;

    private GetGroups(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupIds the groups; 1 to 50 of them
     * @return a new value
     */
    public static GetGroups of(Collection<String> groupIds) {
        return new GetGroups(NONE.with("GroupIdList", Checks.ids("groupIds", groupIds, 50)));
    }

    /**
     * Returns the same with another {@code ResponseFilter}.
     *
     * @param responseFilter which fields are wanted
     * @return a new value
     */
    public GetGroups withResponseFilter(ResponseFilter responseFilter) {
        return new GetGroups(members.with(
                "ResponseFilter",
                Checks.notNull("responseFilter", responseFilter).asMap()));
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
        return other instanceof GetGroups that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("GetGroups");
    }
}
