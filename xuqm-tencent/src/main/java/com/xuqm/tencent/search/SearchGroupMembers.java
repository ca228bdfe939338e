package com.xuqm.tencent.search;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to search members of groups.
 */
public final class SearchGroupMembers {

    private static final Members NONE = Members.named("GroupIdList", "KeywordMatchType", "Keywords");

    private final Members members;

    private SearchGroupMembers(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param keywords the keywords
     * @return a new value
     */
    public static SearchGroupMembers of(Collection<String> keywords) {
        return new SearchGroupMembers(NONE.with("Keywords", Checks.elements("keywords", keywords)));
    }

    /**
     * Returns the same with another {@code GroupIdList}.
     *
     * @param groupIds the groups
     * @return a new value
     */
    public SearchGroupMembers withGroupIds(Collection<String> groupIds) {
        return new SearchGroupMembers(members.with("GroupIdList", Checks.elements("groupIds", groupIds)));
    }

    /**
     * Returns the same with another {@code KeywordMatchType}.
     *
     * @param keywordMatchType 1 for all keywords, 0 for any
     * @return a new value
     */
    public SearchGroupMembers withKeywordMatchType(long keywordMatchType) {
        return new SearchGroupMembers(
                members.with("KeywordMatchType", Wire.uint32("keywordMatchType", keywordMatchType)));
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
        return other instanceof SearchGroupMembers that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("SearchGroupMembers");
    }
}
