package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to change friends.
 */
public final class UpdateFriends {

    private static final Members NONE = Members.named("From_Account", "UpdateItem");

    private final Members members;

    private UpdateFriends(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @param updateItems the friends and what changes
     * @return a new value
     */
    public static UpdateFriends of(String fromAccount, Collection<FriendUpdate> updateItems) {
        return new UpdateFriends(NONE.with("From_Account", Checks.id("fromAccount", fromAccount))
                .with("UpdateItem", Checks.elements("updateItems", updateItems)));
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
        return other instanceof UpdateFriends that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("UpdateFriends", "From_Account");
    }
}
