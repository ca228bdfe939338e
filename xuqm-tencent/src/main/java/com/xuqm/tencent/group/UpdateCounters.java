package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to change counters of a group.
 */
public final class UpdateCounters {

    private static final Members NONE = Members.named("GroupId", "GroupCounter", "Mode");

    private final Members members;

    private UpdateCounters(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param counters names and numbers
     * @return a new value
     */
    public static UpdateCounters of(String groupId, Collection<GroupCounter> counters) {
        return new UpdateCounters(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("GroupCounter", Checks.elements("counters", counters)));
    }

    /**
     * Returns the same with another {@code Mode}.
     *
     * @param mode {@code Set}, {@code Increase} or {@code Decrease}
     * @return a new value
     */
    public UpdateCounters withMode(String mode) {
        return new UpdateCounters(members.with("Mode", Checks.text("mode", mode)));
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
        return other instanceof UpdateCounters that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("UpdateCounters", "GroupId");
    }
}
