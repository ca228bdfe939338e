package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of official accounts and of the user's subscription are wanted.
 */
public final class ResponseFilter {

    private static final Members NONE = Members.named("OfficialAccountBaseInfoFilter", "SelfInfoFilter");

    private final Members members;

    private ResponseFilter(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static ResponseFilter of() {
        return new ResponseFilter(NONE);
    }

    /**
     * Returns the same with another {@code OfficialAccountBaseInfoFilter}.
     *
     * @param officialAccountBaseInfoFilters the fields of official accounts wanted
     * @return a new value
     */
    public ResponseFilter withOfficialAccountBaseInfoFilters(Collection<String> officialAccountBaseInfoFilters) {
        return new ResponseFilter(members.with(
                "OfficialAccountBaseInfoFilter",
                Checks.elements("officialAccountBaseInfoFilters", officialAccountBaseInfoFilters)));
    }

    /**
     * Returns the same with another {@code SelfInfoFilter}.
     *
     * @param selfInfoFilters the fields about the user wanted
     * @return a new value
     */
    public ResponseFilter withSelfInfoFilters(Collection<String> selfInfoFilters) {
        return new ResponseFilter(members.with("SelfInfoFilter", Checks.elements("selfInfoFilters", selfInfoFilters)));
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
        return other instanceof ResponseFilter that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ResponseFilter");
    }
}
