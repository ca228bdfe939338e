package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to delete a member of a group.
 */
public final class RemoveMembers {

    private static final Members NONE = Members.named("GroupId", "Silence", "Reason", "MemberToDel_Account");

    private final Members members;

    private RemoveMembers(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param memberToDelAccounts the members to remove; 1 to 500 of them
     * @return a new value
     */
    public static RemoveMembers of(String groupId, Collection<String> memberToDelAccounts) {
        return new RemoveMembers(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("MemberToDel_Account", Checks.ids("memberToDelAccounts", memberToDelAccounts, 500)));
    }

    /**
     * Returns the same with another {@code Silence}.
     *
     * @param silence whether nobody is told
     * @return a new value
     */
    public RemoveMembers withSilence(boolean silence) {
        return new RemoveMembers(members.with("Silence", silence ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code Reason}.
     *
     * @param reason why, at most 100 bytes
     * @return a new value
     */
    public RemoveMembers withReason(String reason) {
        return new RemoveMembers(members.with("Reason", Checks.text("reason", reason)));
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
        return other instanceof RemoveMembers that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("RemoveMembers", "GroupId");
    }
}
