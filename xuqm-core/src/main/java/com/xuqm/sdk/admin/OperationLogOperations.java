package com.xuqm.sdk.admin;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link OperationLogs}. */
public final class OperationLogOperations {

    /** Lists what administrators did. */
    public static final Operation LIST = Operation.builder(
                    "operationLogs.list", HttpMethod.GET, "/api/im/admin/operation-logs")
            .build();

    private OperationLogOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(LIST);
    }
}
