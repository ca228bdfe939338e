package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to delete all friends.
 */
public final class DeleteAllFriends {

    private static final Members NONE = Members.named("From_Account", "DeleteType");

    private final Members members;

    private DeleteAllFriends(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public static DeleteAllFriends of(String fromAccount) {
        return new DeleteAllFriends(NONE.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code DeleteType}.
     *
     * @param deleteType {@code Delete_Type_Single} or {@code Delete_Type_Both}
     * @return a new value
     */
    public DeleteAllFriends withDeleteType(String deleteType) {
        return new DeleteAllFriends(members.with("DeleteType", Checks.text("deleteType", deleteType)));
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
        return other instanceof DeleteAllFriends that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("DeleteAllFriends", "From_Account");
    }
}
