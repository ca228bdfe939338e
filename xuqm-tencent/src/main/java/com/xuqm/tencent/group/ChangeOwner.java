package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to give a group to another owner.
 */
public final class ChangeOwner {

    private static final Members NONE = Members.named("GroupId", "NewOwner_Account", "From_Account");

    private final Members members;

    private ChangeOwner(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param newOwnerAccount the new owner, a member
     * @return a new value
     */
    public static ChangeOwner of(String groupId, String newOwnerAccount) {
        return new ChangeOwner(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("NewOwner_Account", Checks.id("newOwnerAccount", newOwnerAccount)));
    }

    /**
     * Returns the same with another {@code From_Account}.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public ChangeOwner withFromAccount(String fromAccount) {
        return new ChangeOwner(members.with("From_Account", Checks.id("fromAccount", fromAccount)));
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
        return other instanceof ChangeOwner that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ChangeOwner", "GroupId", "NewOwner_Account", "From_Account");
    }
}
