package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to add friends.
 */
public final class AddFriends {

    private static final Members NONE = Members.named("From_Account", "AddFriendItem", "AddType", "ForceAddFlags");

    private final Members members;

    private AddFriends(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @param addFriendItems the friends
     * @return a new value
     */
    public static AddFriends of(String fromAccount, Collection<NewFriend> addFriendItems) {
        return new AddFriends(NONE.with("From_Account", Checks.id("fromAccount", fromAccount))
                .with("AddFriendItem", Wire.maps("addFriendItems", addFriendItems, NewFriend::asMap)));
    }

    /**
     * Returns the same with another {@code AddType}.
     *
     * @param addType {@code Add_Type_Single} or {@code Add_Type_Both}
     * @return a new value
     */
    public AddFriends withAddType(String addType) {
        return new AddFriends(members.with("AddType", Checks.text("addType", addType)));
    }

    /**
     * Returns the same with another {@code ForceAddFlags}.
     *
     * @param forceAddFlags whether the other side is not asked
     * @return a new value
     */
    public AddFriends withForceAddFlags(boolean forceAddFlags) {
        return new AddFriends(members.with("ForceAddFlags", forceAddFlags ? 1L : 0L));
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
        return other instanceof AddFriends that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("AddFriends", "From_Account");
    }
}
