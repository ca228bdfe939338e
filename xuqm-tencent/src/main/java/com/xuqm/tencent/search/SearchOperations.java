package com.xuqm.tencent.search;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Search}. */
public final class SearchOperations {

    /** Searches groups. */
    public static final Operation GROUPS = Commands.idempotent("search.groups", "group_search/search");

    /** Searches members of groups. */
    public static final Operation GROUP_MEMBERS =
            Commands.idempotent("search.groupMembers", "group_member_search/search");

    private SearchOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(GROUPS, GROUP_MEMBERS);
    }
}
