package com.xuqm.tencent.search;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to search groups.
 */
public final class SearchGroups {

    private static final Members NONE = Members.named("GroupType", "KeywordMatchType", "Keywords");

    private final Members members;

    private SearchGroups(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param keywords the keywords
     * @return a new value
     */
    public static SearchGroups of(Collection<String> keywords) {
        return new SearchGroups(NONE.with("Keywords", Checks.elements("keywords", keywords)));
    }

    /**
     * Returns the same with another {@code GroupType}.
     *
     * @param groupTypes the type of group
     * @return a new value
     */
    public SearchGroups withGroupTypes(Collection<String> groupTypes) {
        return new SearchGroups(members.with("GroupType", Checks.elements("groupTypes", groupTypes)));
    }

    /**
     * Returns the same with another {@code KeywordMatchType}.
     *
     * @param keywordMatchType 1 for all keywords, 0 for any
     * @return a new value
     */
    public SearchGroups withKeywordMatchType(long keywordMatchType) {
        return new SearchGroups(members.with("KeywordMatchType", Wire.uint32("keywordMatchType", keywordMatchType)));
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
        return other instanceof SearchGroups that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("SearchGroups");
    }
}
