package com.xuqm.tencent.account;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose status is asked for.
 */
public final class QueryOnlineStatus {

    private static final Members NONE = Members.named("IsNeedDetail", "To_Account");

    private final Members members;

    private QueryOnlineStatus(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param toAccounts the accounts; 1 to 500 of them
     * @return a new value
     */
    public static QueryOnlineStatus of(Collection<String> toAccounts) {
        return new QueryOnlineStatus(NONE.with("To_Account", Checks.ids("toAccounts", toAccounts, 500)));
    }

    /**
     * Returns the same with another {@code IsNeedDetail}.
     *
     * @param isNeedDetail whether the platforms are told, too
     * @return a new value
     */
    public QueryOnlineStatus withIsNeedDetail(boolean isNeedDetail) {
        return new QueryOnlineStatus(members.with("IsNeedDetail", isNeedDetail ? 1L : 0L));
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
        return other instanceof QueryOnlineStatus that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("QueryOnlineStatus");
    }
}
