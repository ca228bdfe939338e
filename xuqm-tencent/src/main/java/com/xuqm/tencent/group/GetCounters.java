package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to get counters of a group.
 */
public final class GetCounters {

    private static final Members NONE = Members.named("GroupId", "GroupCounterKeys");

    private final Members members;

    private GetCounters(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @return a new value
     */
    public static GetCounters of(String groupId) {
        return new GetCounters(NONE.with("GroupId", Checks.id("groupId", groupId)));
    }

    /**
     * Returns the same with another {@code GroupCounterKeys}.
     *
     * @param groupCounterKeys the names of counters
     * @return a new value
     */
    public GetCounters withGroupCounterKeys(Collection<String> groupCounterKeys) {
        return new GetCounters(members.with("GroupCounterKeys", Checks.elements("groupCounterKeys", groupCounterKeys)));
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
        return other instanceof GetCounters that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("GetCounters", "GroupId");
    }
}
