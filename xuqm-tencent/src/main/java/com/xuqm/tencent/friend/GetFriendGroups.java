package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to list friend groups.
 */
public final class GetFriendGroups {

    private static final Members NONE = Members.named("From_Account", "NeedFriend", "GroupName");

    private final Members members;

    private GetFriendGroups(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public static GetFriendGroups of(String fromAccount) {
        return new GetFriendGroups(NONE.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code NeedFriend}.
     *
     * @param needFriend {@code Need_Friend_Type_Yes} for the friends, too; works without names of groups only
     * @return a new value
     */
    public GetFriendGroups withNeedFriend(String needFriend) {
        return new GetFriendGroups(members.with("NeedFriend", Checks.text("needFriend", needFriend)));
    }

    /**
     * Returns the same with another {@code GroupName}.
     *
     * @param groupNames names of groups
     * @return a new value
     */
    public GetFriendGroups withGroupNames(Collection<String> groupNames) {
        return new GetFriendGroups(members.with("GroupName", Checks.elements("groupNames", groupNames)));
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
        return other instanceof GetFriendGroups that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("GetFriendGroups", "From_Account");
    }
}
