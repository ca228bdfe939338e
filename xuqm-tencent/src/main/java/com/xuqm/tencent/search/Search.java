package com.xuqm.tencent.search;

import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.internal.Listing;
import java.util.Map;

/** Search for groups and members, a paid feature of China and Singapore. */
public final class Search {

    static {
        InnerAccess.grant(Search.class, Search::new);
    }

    private final Calls calls;

    Search(Calls calls) {
        this.calls = calls;
    }

    /**
     * Searches groups: {@code POST /v4/group_search/search}.
     *
     * <p>GroupType[], KeywordMatchType 1 and /0 or, Keywords[], Cursor; IsFinish bool, TotalCount, Groups[]. GroupOwnerTinyID exceeds 2^53.
     * 2/s. China and Singapore only; paid add-on (60020 if not bought). Page 269/114549 of the service's documents.
     *
     * @param request what to do
     * @return the list, fetched as it is read
     */
    public PagedCall<FoundGroup> groups(SearchGroups request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.pages(
                () -> RequestSpec.of(SearchOperations.GROUPS).json(members),
                FoundGroup.class,
                Listing.of(FoundGroupsPage.class, FoundGroupsPage::groups)
                        .cursor("Cursor", FoundGroupsPage::cursor)
                        .sized("Count", 100)
                        .finished(FoundGroupsPage::isFinish));
    }

    /**
     * Searches members of groups: {@code POST /v4/group_member_search/search}.
     *
     * <p>As above with GroupIdList[]; GroupMembers[]. 2/s. Page 269/114548 of the service's documents.
     *
     * @param request what to do
     * @return the list, fetched as it is read
     */
    public PagedCall<FoundMember> groupMembers(SearchGroupMembers request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.pages(
                () -> RequestSpec.of(SearchOperations.GROUP_MEMBERS).json(members),
                FoundMember.class,
                Listing.of(FoundMembersPage.class, FoundMembersPage::groupMembers)
                        .cursor("Cursor", FoundMembersPage::cursor)
                        .sized("Count", 100)
                        .finished(FoundMembersPage::isFinish));
    }
}
