package com.xuqm.tencent.account;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to set a profile.
 */
public final class SetProfile {

    private static final Members NONE = Members.named("From_Account", "ProfileItem");

    private final Members members;

    private SetProfile(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @param profileItems the fields of the profile
     * @return a new value
     */
    public static SetProfile of(String fromAccount, Collection<ProfileItem> profileItems) {
        return new SetProfile(NONE.with("From_Account", Checks.id("fromAccount", fromAccount))
                .with("ProfileItem", Checks.elements("profileItems", profileItems)));
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
        return other instanceof SetProfile that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("SetProfile", "From_Account");
    }
}
