package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to delete friends.
 */
public final class DeleteFriends {

    private static final Members NONE = Members.named("From_Account", "To_Account", "DeleteType");

    private final Members members;

    private DeleteFriends(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccounts the accounts; 1 to 1000 of them
     * @return a new value
     */
    public static DeleteFriends of(String fromAccount, Collection<String> toAccounts) {
        return new DeleteFriends(NONE.with("From_Account", Checks.id("fromAccount", fromAccount))
                .with("To_Account", Checks.ids("toAccounts", toAccounts, 1000)));
    }

    /**
     * Returns the same with another {@code DeleteType}.
     *
     * @param deleteType {@code Delete_Type_Single} or {@code Delete_Type_Both}
     * @return a new value
     */
    public DeleteFriends withDeleteType(String deleteType) {
        return new DeleteFriends(members.with("DeleteType", Checks.text("deleteType", deleteType)));
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
        return other instanceof DeleteFriends that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("DeleteFriends", "From_Account");
    }
}
