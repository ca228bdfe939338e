package com.xuqm.sdk.admin;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link KeywordFilters}. */
public final class KeywordFilterOperations {

    /** Lists the filters. */
    public static final Operation LIST = Operation.builder(
                    "keywordFilters.list", HttpMethod.GET, "/api/im/admin/keyword-filters")
            .build();

    /** Creates a filter. */
    public static final Operation CREATE = Operation.builder(
                    "keywordFilters.create", HttpMethod.POST, "/api/im/admin/keyword-filters")
            .build();

    /** Changes a filter. */
    public static final Operation UPDATE = Operation.builder(
                    "keywordFilters.update", HttpMethod.PUT, "/api/im/admin/keyword-filters/{id}")
            .build();

    /** Deletes a filter. */
    public static final Operation DELETE = Operation.builder(
                    "keywordFilters.delete", HttpMethod.DELETE, "/api/im/admin/keyword-filters/{id}")
            .build();

    private KeywordFilterOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(LIST, CREATE, UPDATE, DELETE);
    }
}
