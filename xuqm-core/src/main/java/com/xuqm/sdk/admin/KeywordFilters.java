package com.xuqm.sdk.admin;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;

/** Words that are not to be sent. For administrators only; others get {@code XuqmForbiddenException}. */
public final class KeywordFilters {

    static {
        InnerAccess.grant(KeywordFilters.class, KeywordFilters::new);
    }

    private final Calls calls;

    KeywordFilters(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists the filters: {@code GET /api/im/admin/keyword-filters}.
     *
     * @return the filters, the oldest first (assumed); the service does not page this list
     */
    public PagedCall<KeywordFilter> list() {
        return calls.pages(() -> RequestSpec.of(KeywordFilterOperations.LIST), KeywordFilter.class, Paging.NONE);
    }

    /**
     * Creates a filter: {@code POST /api/im/admin/keyword-filters}.
     *
     * @param filter what to create
     * @return the new filter; fails with {@code XuqmConflictException} if the word has one already (assumed)
     */
    public Call<KeywordFilter> create(CreateKeywordFilter filter) {
        return calls.call(
                RequestSpec.of(KeywordFilterOperations.CREATE)
                        .json(Checks.notNull("filter", filter).members()),
                KeywordFilter.class);
    }

    /**
     * Changes a filter: {@code PUT /api/im/admin/keyword-filters/{id}}.
     *
     * @param id the filter's id
     * @param changes what to change
     * @return the changed filter
     */
    public Call<KeywordFilter> update(String id, UpdateKeywordFilter changes) {
        return calls.call(
                RequestSpec.of(KeywordFilterOperations.UPDATE)
                        .path("id", id)
                        .json(Checks.notNull("changes", changes).members()),
                KeywordFilter.class);
    }

    /**
     * Deletes a filter: {@code DELETE /api/im/admin/keyword-filters/{id}}.
     *
     * @param id the filter's id
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> delete(String id) {
        return calls.callForNothing(
                RequestSpec.of(KeywordFilterOperations.DELETE).path("id", id));
    }
}
