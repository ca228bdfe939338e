package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to ban members from a group.
 */
public final class BanMembers {

    private static final Members NONE = Members.named("GroupId", "Members_Account", "Duration", "Description");

    private final Members members;

    private BanMembers(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param membersAccounts the members; 1 to 20 of them
     * @param duration for how long
     * @return a new value
     */
    public static BanMembers of(String groupId, Collection<String> membersAccounts, Duration duration) {
        return new BanMembers(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("Members_Account", Checks.ids("membersAccounts", membersAccounts, 20))
                .with("Duration", Wire.seconds("duration", duration, Wire.UINT32_MAX)));
    }

    /**
     * Returns the same with another {@code Description}.
     *
     * @param description why, at most 1,000 bytes
     * @return a new value
     */
    public BanMembers withDescription(String description) {
        return new BanMembers(members.with("Description", Checks.text("description", description)));
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
        return other instanceof BanMembers that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("BanMembers", "GroupId");
    }
}
