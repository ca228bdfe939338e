package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to import friends.
 */
public final class ImportFriends {

    private static final Members NONE = Members.named("From_Account", "AddFriendItem");

    private final Members members;

    private ImportFriends(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @param addFriendItems the friends
     * @return a new value
     */
    public static ImportFriends of(String fromAccount, Collection<ImportedFriend> addFriendItems) {
        return new ImportFriends(NONE.with("From_Account", Checks.id("fromAccount", fromAccount))
                .with("AddFriendItem", Wire.maps("addFriendItems", addFriendItems, ImportedFriend::asMap)));
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
        return other instanceof ImportFriends that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ImportFriends", "From_Account");
    }
}
