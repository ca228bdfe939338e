package com.xuqm.sdk.admin;

import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;

/** What administrators did. For administrators only; others get {@code XuqmForbiddenException}. */
public final class OperationLogs {

    static {
        InnerAccess.grant(OperationLogs.class, OperationLogs::new);
    }

    private final Calls calls;

    OperationLogs(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists what administrators did: {@code GET /api/im/admin/operation-logs}.
     *
     * @return the entries, the newest first (assumed)
     */
    public PagedCall<OperationLog> list() {
        return calls.pages(() -> RequestSpec.of(OperationLogOperations.LIST), OperationLog.class, Paging.PAGE_AND_SIZE);
    }
}
