package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A friend to be added.
 */
public final class NewFriend {

    private static final Members NONE = Members.named("To_Account", "Remark", "GroupName", "AddSource", "AddWording");

    private final Members members;

    private NewFriend(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param toAccount the account to which it is done
     * @param addSource where it comes from, with the prefix {@code AddSource_Type_}
     * @return a new value
     */
    public static NewFriend of(String toAccount, String addSource) {
        return new NewFriend(NONE.with("To_Account", Checks.id("toAccount", toAccount))
                .with("AddSource", Checks.text("addSource", addSource)));
    }

    /**
     * Returns the same with another {@code Remark}.
     *
     * @param remark what the user calls the friend
     * @return a new value
     */
    public NewFriend withRemark(String remark) {
        return new NewFriend(members.with("Remark", Checks.text("remark", remark)));
    }

    /**
     * Returns the same with another {@code GroupName}.
     *
     * @param groupName names of groups
     * @return a new value
     */
    public NewFriend withGroupName(String groupName) {
        return new NewFriend(members.with("GroupName", Checks.text("groupName", groupName)));
    }

    /**
     * Returns the same with another {@code AddWording}.
     *
     * @param addWording what is said with the request
     * @return a new value
     */
    public NewFriend withAddWording(String addWording) {
        return new NewFriend(members.with("AddWording", Checks.text("addWording", addWording)));
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
        return other instanceof NewFriend that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("NewFriend", "To_Account");
    }
}
