package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to add members to a group.
 */
public final class AddMembers {

    private static final Members NONE = Members.named("GroupId", "Silence", "MemberList");

    private final Members members;

    private AddMembers(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param memberAccounts the member; 1 to 300 of them
     * @return a new value
     */
    public static AddMembers of(String groupId, Collection<String> memberAccounts) {
        return new AddMembers(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("MemberList", Wire.objects("Member_Account", Checks.ids("memberAccounts", memberAccounts, 300))));
    }

    /**
     * Returns the same with another {@code Silence}.
     *
     * @param silence whether nobody is told
     * @return a new value
     */
    public AddMembers withSilence(boolean silence) {
        return new AddMembers(members.with("Silence", silence ? 1L : 0L));
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
        return other instanceof AddMembers that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("AddMembers", "GroupId");
    }
}
