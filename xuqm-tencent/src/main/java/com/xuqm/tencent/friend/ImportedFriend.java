package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.account.ProfileItem;
import com.xuqm.tencent.internal.Wire;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A friend to be imported.
 */
public final class ImportedFriend {

    private static final Members NONE = Members.named(
            "To_Account", "Remark", "RemarkTime", "GroupName", "AddSource", "AddWording", "AddTime", "CustomItem");

    private final Members members;

    private ImportedFriend(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param toAccount the account to which it is done
     * @param addSource where it comes from, with the prefix {@code AddSource_Type_}
     * @return a new value
     */
    public static ImportedFriend of(String toAccount, String addSource) {
        return new ImportedFriend(NONE.with("To_Account", Checks.id("toAccount", toAccount))
                .with("AddSource", Checks.text("addSource", addSource)));
    }

    /**
     * Returns the same with another {@code Remark}.
     *
     * @param remark what the user calls the friend
     * @return a new value
     */
    public ImportedFriend withRemark(String remark) {
        return new ImportedFriend(members.with("Remark", Checks.text("remark", remark)));
    }

    /**
     * Returns the same with another {@code RemarkTime}.
     *
     * @param remarkTime when the remark was made, to the second
     * @return a new value
     */
    public ImportedFriend withRemarkTime(Instant remarkTime) {
        return new ImportedFriend(members.with("RemarkTime", Wire.seconds("remarkTime", remarkTime)));
    }

    /**
     * Returns the same with another {@code GroupName}.
     *
     * @param groupNames names of groups
     * @return a new value
     */
    public ImportedFriend withGroupNames(Collection<String> groupNames) {
        return new ImportedFriend(members.with("GroupName", Checks.elements("groupNames", groupNames)));
    }

    /**
     * Returns the same with another {@code AddWording}.
     *
     * @param addWording what is said with the request
     * @return a new value
     */
    public ImportedFriend withAddWording(String addWording) {
        return new ImportedFriend(members.with("AddWording", Checks.text("addWording", addWording)));
    }

    /**
     * Returns the same with another {@code AddTime}.
     *
     * @param addTime when they became friends, to the second
     * @return a new value
     */
    public ImportedFriend withAddTime(Instant addTime) {
        return new ImportedFriend(members.with("AddTime", Wire.seconds("addTime", addTime)));
    }

    /**
     * Returns the same with another {@code CustomItem}.
     *
     * @param customItems fields that the app has defined
     * @return a new value
     */
    public ImportedFriend withCustomItems(Collection<ProfileItem> customItems) {
        return new ImportedFriend(members.with("CustomItem", Checks.elements("customItems", customItems)));
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
        return other instanceof ImportedFriend that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ImportedFriend", "To_Account");
    }
}
