package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to get an official account.
 */
public final class GetOfficialAccounts {

    private static final Members NONE = Members.named("OfficialAccountIdList", "ResponseFilter");

    private final Members members;

    private GetOfficialAccounts(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param officialAccounts the official account; 1 to 100 of them
     * @return a new value
     */
    public static GetOfficialAccounts of(Collection<String> officialAccounts) {
        return new GetOfficialAccounts(NONE.with(
                "OfficialAccountIdList",
                Wire.objects("Official_Account", Checks.ids("officialAccounts", officialAccounts, 100))));
    }

    /**
     * Returns the same with another {@code ResponseFilter}.
     *
     * @param responseFilter which fields are wanted
     * @return a new value
     */
    public GetOfficialAccounts withResponseFilter(ResponseFilter responseFilter) {
        return new GetOfficialAccounts(members.with(
                "ResponseFilter",
                Checks.notNull("responseFilter", responseFilter).asMap()));
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
        return other instanceof GetOfficialAccounts that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("GetOfficialAccounts");
    }
}
