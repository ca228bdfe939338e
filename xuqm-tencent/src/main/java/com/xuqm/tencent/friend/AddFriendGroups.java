package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to add friend groups, and friends to them.
 */
public final class AddFriendGroups {

    private static final Members NONE = Members.named("From_Account", "GroupName", "To_Account");

    private final Members members;

    private AddFriendGroups(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @param groupNames names of groups; 1 to 100 of them
     * @return a new value
     */
    public static AddFriendGroups of(String fromAccount, Collection<String> groupNames) {
        return new AddFriendGroups(NONE.with("From_Account", Checks.id("fromAccount", fromAccount))
                .with("GroupName", Checks.ids("groupNames", groupNames, 100)));
    }

    /**
     * Returns the same with another {@code To_Account}.
     *
     * @param toAccounts the accounts
     * @return a new value
     */
    public AddFriendGroups withToAccounts(Collection<String> toAccounts) {
        return new AddFriendGroups(members.with("To_Account", Checks.elements("toAccounts", toAccounts)));
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
        return other instanceof AddFriendGroups that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("AddFriendGroups", "From_Account");
    }
}
